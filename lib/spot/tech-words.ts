/** Words of which one alone makes a text sound of technology; all folded. */
export const STRONG_TECH: readonly string[] = (
  '芯片 晶片 晶圆 半导体 人工智能 人工智慧 大模型 语言模型 机器学习 深度学习 神经网络 算法 演算法 算力 自动驾驶 智能驾驶 云计算 云端 云服务 数据中心 资料中心 服务器 伺服器 处理器 显卡 图形 制程 ' +
  '纳米 奈米 光刻 封装 基带 操作系统 作业系统 开源 浏览器 数据库 资料库 软件 软体 硬件 硬体 智能手机 智慧手机 智慧型手机 旗舰机 手机 平板电脑 笔电 笔记本电脑 电脑 可穿戴 头显 摄像头 像素 刷新率 ' +
  '互联网 网际网路 移动互联网 电商平台 社交媒体 社群平台 应用商店 宽频 宽带 电信 运营商 基站 卫星通信 量子 机器人 无人机 黑客 骇客 数据泄露 网络安全 资安 漏洞 区块链 元宇宙 虚拟现实 虚拟实境 编程 程序员 ' +
  '开发者 源代码 工程师 算法推荐 推荐算法 短视频 直播电商 智能体 聊天机器人 生成式 训练 推理 提示词 参数 新能源车 电动车 智能电动 动力电池 科技公司 科技股 科技巨头 初创公司 新创 独角兽 SaaS AI GPU CPU NPU ' +
  'SoC LLM GPT 5G 6G 4G Linux Windows Android iOS iPhone App APP API HBM DRAM Wi-Fi WiFi IoT 物联网 线上会议 视像会议 视频会议 即时通讯 搜索引擎 搜寻引擎 云平台 自研 流片 内测 公测 版本 用户数据 数字化'
).split(' ')

/** Words that texts about technology use often, and others too. */
export const WEAK_TECH: readonly string[] =
  '技术 数据 资料 用户 使用者 平台 网络 网路 系统 应用 功能 产品 智能 智慧 科技 数码 数位 程序 程式 设备 装置 升级 性能 效能 模型 研发 创新 专利 在线 线上 下载 账号 帐号 邮箱 密码 网站 架构 终端 融资 估值 上市 IPO'.split(
    ' ',
  )

/** How news speaks: who said it, when it came, what was done. */
export const NEWS_WORDS: readonly string[] = (
  '表示 指出 认为 透露 宣布 报道 报导 据悉 据了解 消息 记者 告诉 称 说 公布 发布 推出 发表 曝光 曝出 爆料 披露 回应 证实 否认 消息人士 知情人士 分析师 业内人士 业界 收购 融资 投资 上市 合作 携手 财报 营收 同比 ' +
  '近日 日前 今日 昨日 今天 昨天 凌晨 本周 上周 上月 今年 去年 本月 近期 目前 最近 刚刚 年初 年底 预计 预期 计划 将于 正式 起诉 指控 辞职 离职 裁员 市场 客户'
).split(' ')

/** Kinds of pages that are dense in technical words without being news: two different signs tell them. */
export const OTHER_PAGES: Readonly<Record<string, readonly string[]>> = {
  'job-ad':
    '岗位职责 任职要求 岗位名称 任职资格 职位描述 职位要求 工作职责 投递简历 薪资范围 福利待遇 五险一金 优先录用 工作内容 应征 征才 岗位要求 学历要求'.split(
      ' ',
    ),
  'company-profile':
    '关于我们 公司简介 我们的使命 经营理念 联系我们 发展历程 企业文化 核心价值 得奖纪录 主要产品 人才招募 利害关系人 我们的客户 企业愿景 公司概况'.split(
      ' ',
    ),
  promotion:
    '扫码 客服微信 名额有限 限时优惠 优惠券 排行榜前十名 日收益 分红 注册即送 三级分销 立即购买 点击下方链接 拉你进 内部交流群 手慢无 哪个牌子好 加微信 小编为您整理 免费领取 稳赚'.split(
      ' ',
    ),
  forum: '楼主 沙发 2楼 3楼 回帖 发帖 置顶帖 版块主题 只看该作者 版主 灌水 顶帖 论坛NPC 登录并发'.split(' '),
  reference:
    '百度百科 维基百科 词条 义项 参考资料 编辑锁定 同义词 中文名 外文名 又名 创办人 总部设于 总部位于 商标使用 成立于 创立于 正式运营 股价一度 消歧义'.split(
      ' ',
    ),
  tutorial:
    '教程 教学 步骤 下面的代码 程式码 示例代码 代码如下 套件 import def class pip sudo npm 命令行 终端中输入 安装完成后 本文将介绍 如何安装 参数如下 目录结构 运行以下 执行以下 昨天谈到 我们称之为'.split(
      ' ',
    ),
  novel: '第一章 第二章 下一章 上一章 师兄 师妹 修为 灵气 丹药 道友 宗主 长老 陛下 末世 穿越 宿主'.split(' '),
  markets:
    '沪指 深成指 创业板指 两市 涨停 跌停 盘中 收报 个股 板块 A股 恒指 主力资金 中标 增持 减持 控股子公司 大盘 北向资金 公告汇总 标普500 纳斯达克100 龙头股 低吸'.split(
      ' ',
    ),
}
