import { longestFirst } from './longest-first.ts'

/** What firms are called behind their proper name: as it stands, the stem before it is enough. */
export const FIRM_SUFFIXES: readonly string[] = longestFirst(
  '股份有限公司 科技有限公司 有限责任公司 有限公司 公司 科技集团 控股集团 集团 大学 研究院 研究所 研究中心 实验室 银行 基金会 委员会 交易所 ' +
    '证券交易所 协会 联盟 商务部 政府',
)

/** Suffixes that are everyday words too: the stem must look like a name, and something must speak for a firm. */
export const LOOSE_SUFFIXES: readonly string[] = longestFirst(
  '科技 智能 电子 半导体 资本 证券 创投 控股 传媒 网络 软件 汽车 教育 生物 医药 能源 机器人 云计算 游戏 光电 精密 电器 通信 通讯 股份 ' +
    '时代 影业 咨询 研究 微电子',
)

/** Loose suffixes that a stem of three characters stands before as well: 潮汐线资本. */
export const LONG_STEM_SUFFIXES: ReadonlySet<string> = new Set('科技 资本 创投 咨询 微电子'.split(' '))

/** Loose suffixes that name wares too: robots are delivered and cars come out without being firms. */
export const WARE_SUFFIXES: ReadonlySet<string> = new Set('机器人 汽车 软件 游戏 电器'.split(' '))

/** Suffixes said of many things: a short stem, and a word must end behind them. */
export const COMMON_SUFFIXES: ReadonlySet<string> = new Set(
  '公司 银行 联盟 协会 实验室 委员会 研究中心'.split(' '),
)

/** Stems that make a common noun of a suffix: 人工智能, 高新科技, 互联网公司, 独角兽公司. */
export const GENERIC_STEMS: ReadonlySet<string> = new Set(
  (
    '人工 机器 语音 决策 视觉 商业 消费 金融 高新 信息 数字 创新 前沿 全球 国内 国外 海外 外国 本国 公司 新能源 智能 电动 燃油 科技 技术 ' +
    '互联网 上市 创业 初创 独角兽 大模型 芯片 手机 半导体 游戏 软件 硬件 电商 跨国 国有 民营 私营 母 子 分 总 该 本 这家 那家 一家 两家 ' +
    '三家 多家 几家 各家 家 大 小 新 老 此 某 我们 他们 自己 相关 有关 其他 其它 所有 竞争对手 客户 投资 科研 重点 国家 国家级 理工 ' +
    '综合 中央 地方 联合 开放 外部 内部 旗下 控股 关联 各国 多国 两国 该国 当地 云 云服务 安全 网络 数据 大数据 生态 产业 行业 企业 汽车 ' +
    '车用 工业 医疗 教育 传统 第三方 代工 设计 制造 品牌 参股 保险 证券 基金 投资银行 外资 中资 美资 港资 台资 合资 独资 传媒 通信 运营商 ' +
    '电信 AI 生成式 通用 具身 空间 群体 边缘 中国 美国 日本 韩国 英国 德国 法国 印度 欧洲 台湾 香港 无线 移动 有线 社交 宽带 因特 神经 ' +
    '深度 卷积 对抗 计算机 电脑 应用 系统 操作 开源 自由 社会 人类 商用 军用 民用 联邦 生命 清洁 绿色 可再生 核 氢 风险 人力 国际 民间 ' +
    '私募 科创 无人 自动驾驶 服务 人形 扫地 聊天 智慧 二手 新兴 乘用 商务 高等 职业 在线 线上 义务 素质 原画 网页 市场 学术 科学 独立 ' +
    '深入 调查 光学 战略 管理 法律 财务 端游 大型 单机 主机 虚拟 现代 古代 黄金 后 旧 互联 移动互联网 同一 流媒体 平台 研发 子公司 母公司 ' +
    '分公司 名校 各 整家 整个 全资 政策 顶尖 知名 一流 著名 海内外 世界 高校 中小 中型 小型 官方 ' +
    '国产 先进 功率 高端 低端 豪华 家用 化合物 存储 模拟 车规 成熟 耐心 长期 短期 早期 协作 配送 送餐 手术 特种 双足 四足 仿生 陪伴 巡检 ' +
    '焊接 客服 心理 留学 健康 营养 专题 课题 案例 理论 实证 用户 消费者 材料 药物 临床 基础 后续 最新 初步 太空 航天 卫星 农业 物流 零售 ' +
    '餐饮 旅游 影视 体育 文娱 地产 环保 低碳 光伏 风电 储能 锂电 电力 化工 钢铁 生物 医药 热门 手持 电竞 动作 角色 杠杆 家族 天使 种子 ' +
    '老牌 头部 上游 下游 资深 部分 当前 未来'
  ).split(' '),
)

/** Nouns that say what the Latin or quoted name behind them is. */
export const FIRM_NOUNS: readonly string[] = longestFirst(
  '公司 企业 厂商 巨头 创企 初创 供应商 独角兽 开发商 制造商 运营商 服务商 机构 部门 团队 集团 新创 业者 该股 该公司 大厂 竞争对手 子公司 ' +
    '母公司 芯片商 车企 车厂 对手 平台商 收购 投资方',
)

/** Words that come before a firm's name without a mark between. */
export const OPENERS: readonly string[] = longestFirst(
  '换上 换成 采用 使用 搭载 采购 委托 交给 选择 击败 指出 表示 透露 传出 以及 来自 加入 投资 旗下 创办 创立 成立 知名 根据 包括 并入 入股 起诉 联合 携手 任职 离开 ' +
    '任教 毕业 毕业于 就读 获得 客户 获 由 对 据 让 被 是 向 从 给 跟 将 和 与 及 的 了 在 为',
)

/** Behind a Latin or unknown name: only firms do or have these. */
export const FIRM_AFTER: readonly string[] = longestFirst(
  '公司 集团 宣布 创始人 联合创始人 CEO 首席 总裁 董事长 总经理 副总裁 执行长 领投 参投 跟投 投资的 旗下 收购 股价 市值 财报 营收 ' +
    '完成融资 高管 发言人 官方 携手 工程师 等参投 等领投 等跟投 等机构 等投资方 卖身 完成数 完成新 完成A 完成B 完成C 完成天使 获得融资 获投',
)

/** What firms do, and wares do not. */
export const FIRM_ACTS: readonly string[] = longestFirst('公布 签约 估计 表态')

/** What firms do or is done with wares; behind a suffix that names wares it tells nothing. */
export const WARE_ACTS: readonly string[] = longestFirst('发布 推出 销量 上线 量产 交付')

/** Parts of a firm, between its name and the title of whoever heads them: 制造总监, 高级分析师. */
export const DEPARTMENTS: readonly string[] = longestFirst(
  '制造 生产 研发 产品 技术 市场 销售 运营 营运 营销 采购 供应链 设计 战略 品牌 公关 人力 财务 法务 高级 资深 首席',
)

/** Countries and places that stand before a firm's name and belong to it only where it ends in 集团 or 公司. */
export const PLACES: readonly string[] = longestFirst(
  '台湾 中国 美国 日本 韩国 英国 德国 法国 印度 香港 新加坡 荷兰 加拿大 澳洲 澳大利亚 欧洲 上海 北京 深圳 广东 广州 杭州',
)
