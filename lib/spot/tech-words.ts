/**
 * Words of technology, folded. They stand beside the glossary: it explains words, these only tell what a text is
 * about. Latin words count in the capitals written here, and only where no letter stands next to them.
 */

/** Whoever writes one of these writes about technology. */
export const TECH_WORDS: readonly string[] =
  // chips and hardware
  (
    '芯片 晶片 加速卡 芯片组 晶圆 晶圆厂 晶圆代工 半导体 集成电路 积体电路 处理器 显卡 图形处理器 制程 纳米 奈米 光刻 光刻机 先进封装 基带 流片 良率 存储芯片 记忆体 内存 闪存 固态硬盘 ' +
    '服务器 伺服器 超级计算机 超算 算力 晶体管 骁龙 天玑 麒麟处理器 GPU CPU NPU SoC HBM DRAM EUV ASIC CoWoS ' +
    // models and learning
    '人工智能 人工智慧 大模型 语言模型 大语言模型 大型语言模型 机器学习 深度学习 神经网络 算法 演算法 生成式 智能体 聊天机器人 通用人工智能 多模态 提示词 推理模型 文生图 文生视频 语音识别 人脸识别 ' +
    '计算机视觉 自然语言处理 具身智能 人形机器人 机器人 机械人 AI AIGC AGI LLM GPT ' +
    // software and clouds
    '软件 软体 操作系统 作业系统 开源 开源软件 自由软件 办公软件 办公套件 代码 内核 发行版 中间件 云平台 虚拟化 固件 驱动程序 补丁 修补程式 域名 浏览器 数据库 资料库 云计算 云服务 云游戏 云端游戏 云端 数据中心 资料中心 源代码 开发者 程序员 应用程序 应用程式 应用商店 搜索引擎 搜寻引擎 即时通讯 SaaS API Linux Windows Android iOS 鸿蒙 安卓 ' +
    // devices
    '智能手机 智慧手机 智慧型手机 旗舰机 旗舰手机 新机 折叠屏 折叠机 平板电脑 笔电 笔记本电脑 可穿戴 智能手表 智慧手表 智能手环 智能眼镜 头显 像素 画素 刷新率 屏下 快充 虚拟现实 虚拟实境 增强现实 扩增实境 元宇宙 ' +
    'iPhone iPad AR VR ' +
    // networks
    '物联网 卫星通信 卫星互联网 星链 基站 基地台 宽频 宽带 电信商 电讯商 电信业者 运营商 电信运营商 三大运营商 5G手机 5G网络 5G套餐 移动通信 流动通讯 网际网路 移动互联网 互联网企业 互联网公司 互联网平台 互联网巨头 5G 6G 4G Wi-Fi WiFi IoT VPN ' +
    // cars and space
    '自动驾驶 智能驾驶 辅助驾驶 无人驾驶 智驾 激光雷达 光达 新能源车 新能源汽车 电动车 电动汽车 动力电池 固态电池 造车 造车新势力 车机 运载火箭 商业航天 量子计算 量子电脑 ' +
    // security and money
    '网络安全 资讯安全 资安 网络保安 黑客 骇客 加密 木马 网络钓鱼 网路钓鱼 钓鱼邮件 零日 零时差 网络攻击 网路攻击 漏洞 勒索软件 勒索软体 恶意软件 恶意软体 数据泄露 个资外泄 用户数据 个人数据 区块链 加密货币 虚拟货币 虚拟资产 稳定币 比特币 ' +
    // the trade
    '科技公司 科技企业 科技巨头 科技股 科企 科技园 科学园 数码港 创科 初创公司 初创企业 新创 新创公司 独角兽 电商平台 社交媒体 社群媒体 社交平台 社群平台 短视频平台 网约车 共享单车 外卖平台 外送平台 人工智能公司 数字化 数位转型 科技界'
  ).split(' ')

/** Firms and brands of the trade that the glossary does not explain. */
export const TECH_FIRMS: readonly string[] = (
  '蔚小理 理想汽车 小鹏 极氪 零跑 赛力斯 问界 哪吒汽车 旷视 依图 云从科技 智元机器人 优必选 小冰公司 天眼查 饿了么 搜狗 紫光 海思 展锐 华虹 京东方 浪潮 海光 龙芯 ' +
  '大立光 联咏 瑞昱 和硕 纬创 英业达 仁宝 宏碁 微星 技嘉 环球晶 力积电 南亚科 华邦电 旺宏 群创 友达 远传 中华电信 台湾大哥大 工信部 电讯盈科 香港电讯 数码通 中国移动 中国联通 中国电信 诺基亚 爱立信 思科 西部数据 铠侠 东芝 富士通 ' +
  '黑莓 BlackBerry HTC 摩托罗拉 一加 魅族 realme iQOO 传音 任天堂 应用材料 科林研发 东京威力科创 东京电子 艾司摩尔 IBM SAP Salesforce Adobe Oracle Intel AMD Nvidia NVIDIA Qualcomm Samsung Huawei Xiaomi ' +
  'Microsoft Google Apple Amazon Netflix Spotify Uber Airbnb PayPal Stripe Dropbox Slack Shopify GitLab Mozilla Firefox Canonical Nokia Cisco Dell Lenovo Sony Tesla Netgear Broadcom Starlink DeepMind DeepSeek Galaxy'
).split(' ')

/** Everybody's words: news of any kind, and advertisements, use them too. */
export const EVERYDAY_TECH: readonly string[] = (
  '手机 电脑 计算机 网络 网路 互联网 网站 网页 短视频 直播 视频 影片 微信 微博 抖音 支付宝 公众号 小程序 淘宝 App APP 技术 科技 数据 资料 资讯 用户 使用者 平台 系统 应用 功能 产品 智能 智慧 数码 数位 程序 程式 ' +
  '设备 装置 屏幕 萤幕 荧幕 摄像头 镜头 升级 性能 效能 模型 研发 专利 在线 线上 下载 账号 帐号 密码 邮箱 电邮 架构 终端 无人机 大数据 硬件 硬体 电池 续航 充电 传感器 感测器 卫星 火箭 电子 数字 工程师 训练 推理 参数 版本 编程 电商 隐私 私隐 电信 搭载 信息技术 通讯'
).split(' ')

/** Words of money: the glossary explains them, but every business page has them. */
export const BUSINESS_WORDS: readonly string[] = (
  '融资 估值 上市 IPO 首次公开募股 毛利率 同比 环比 年增 季增 市占率 市场份额 资本支出 市值 营收 净利润 净利 财报 财季 财年 回购 增持 减持 招股书 科创板 港交所 中概股 供应链 商业化 变现 赛道 首发 入局 头部 ' +
  '天花板 出海 价格战 流量 渗透率 爆款 种草 出圈 护城河 风口 生态 落地 优化 毕业 内卷 迭代 跳槽 赋能 抓手 闭环 颗粒度 对齐 复盘 画饼 翻车 背书 领投 跟投 A轮 B轮 C轮 D轮 天使轮 大厂 跌停 涨停 挖角 期权 职级'
).split(' ')
