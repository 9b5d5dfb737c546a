import { longestFirst } from './longest-first.ts'

/** Words that say what somebody is; they stand before a name or right behind it. All folded. */
export const TITLES: readonly string[] = longestFirst(
  '创始人 创办人 联合创始人 共同创办人 CEO CTO COO CFO CMO CIO CPO CSO 执行官 技术官 财务官 运营官 营运官 科学家 ' +
    '产品官 市场官 营销官 信息官 商务官 战略官 人事官 法务官 安全官 执行长 财务长 营运长 技术长 科学长 资讯长 总裁 副总裁 总经理 副总经理 副总 ' +
    '资深副总 经理 董事长 副董事长 董事 董座 主席 副主席 行政总裁 负责人 教授 副教授 助理教授 院士 分析师 研究员 工程师 设计师 架构师 博士 ' +
    '院长 副院长 校长 所长 主任 部长 副部长 局长 副局长 司长 秘书长 总监 总编辑 主编 合伙人 投资人 发言人 总统 前总统 总理 首相 副首相 市长 ' +
    '州长 议员 参议员 众议员 律师 顾问 掌门人 掌舵人 老板 学者 会长 副会长 理事长 主管 大使 外长 署长 法官 大法官 检察官 助手 委员 专员 ' +
    '先生 女士 经济学家 国务卿 财长 财政司司长 行政长官 站长 馆长 召集人 发起人 操盘手 主持人 前员工 接班人 继任者 首富 巨头',
)

/** What only people do, or what is done to people in their names. */
export const PERSON_VERBS: readonly string[] = longestFirst(
  '表示 指出 认为 透露 坦言 强调 告诉 回应 写道 补充 解释 所言 直言 说道 谈到 谈及 提到 坦承 呼吁 否认 证实 提醒 警告 建议 预测 发文 ' +
    '发帖 出任 担任 接任 辞任 离职 卸任 辞职 退休 跳槽 转岗 创办 去世 逝世 当选 上任 亲自 致辞 分析称 分析说 介绍 介绍称 介绍说 在采访 ' +
    '在接受 接受采访 接受本报 在演讲 在内部信 在社交 看来 爆料 感叹 坚信 相信 承认 带队 创立 担心 觉得 感到 怀疑 坚持 估计 期待 续称 续指 ' +
    '续说 称 说 曾 手中 所说 也说 也表示 则表示 还表示 则认为 也认为 还说 则说 并表示',
)

/** Verbs of one character that firms use as well, and that begin other words (说明, 称为). */
export const WEAK_VERBS: ReadonlySet<string> = new Set(['称', '说', '曾'])

/** Words after which a person is named. */
export const PERSON_BEFORE: readonly string[] = longestFirst(
  '接替 找来 挖来 招揽 招揽了 聘请 邀请 任命 委任 提名 起诉 采访 专访 对话 师从 一如 正如 名叫 名为 昵称',
)

/** Function characters that end one word and begin the next. */
export const LINKS: ReadonlySet<string> = new Set(
  '的和与及由对据让被是向从给跟把将而但当为如像等因即以着了在于并其至到',
)

/** Characters behind which a name has ended, though no mark stands there. */
export const FOLLOWERS: ReadonlySet<string> = new Set(
  '的和与及等在是从将已曾也都则就对把被让向为于以却又并便更还再此到给',
)

/** Words that often follow the name of whoever does something; a name has ended before them. */
export const NEXT_WORDS: readonly string[] = longestFirst(
  '周一 周二 周三 周四 周五 周六 周日 星期 今天 今日 昨天 昨日 昨晚 近日 日前 去年 今年 上周 本周 上月 当时 当天 当日 此前 随后 最近 ' +
    '未来 首次 正式 正在 同时 没有 并未 未能 不会 可能 可以 应该 需要 希望 发布 宣布 公布 展示 负责 主持 进行 选择 决定 开始 继续 成为 ' +
    '看到 发现 发起 成立 带领 率领 领导 拥有 持有 通过 参加 出席 牵头 执掌 掌管 接手 离开 加盟 加入 回归 获得 获任 获委 表态 回复 所在 ' +
    '所带 所说 任职 现身 之前 之所以 一直 一度 自己 本人 团队 夫妇 家族 博士 还是 就是 不是 只是 之间 之后 以及 作为 如何 为何 预计 计划 ' +
    '认定 提出 推动 主导 强势 打造 重申 不再 仍然 依然',
)

/** Characters behind a name that need something to follow: before a mark or a verb they end a name instead. */
export const NEEDS_MORE: ReadonlySet<string> = new Set('在为于以此并')

/** Never part of a given name. */
export const NEVER_GIVEN: ReadonlySet<string> = new Set(
  '的了是们这那我你他她它和与不也都就被把对从吗呢吧啊及或但却很最还再将已使向称说并某等给着过个些每亿万元年月日时岁',
)

/** Last parts of a medium's name. */
export const MEDIA_SUFFIXES: readonly string[] = longestFirst(
  '新闻 日报 时报 晚报 早报 晨报 周刊 财经 商报 快报 邮报 通讯社 电视台 新闻网 新闻社 科技网 中央社 法新社 路透社 美联社 新华社 中新社 ' +
    '共同社 韩联社 经济报道 新京报 智库',
)

/** What a medium does, right behind its name. */
export const MEDIA_VERBS: readonly string[] = longestFirst(
  '报道 报导 爆料 曝出 杂志 记者 讯 消息 指出 指 称 给出 获悉 援引 引述 撰文 刊文 专访 了解到 采访 独家 披露 率先 曾',
)

/** Nouns that say that the Latin or quoted name behind them is something made. */
export const PRODUCT_NOUNS: readonly string[] = longestFirst(
  '模型 大模型 芯片 处理器 手机 应用 App APP 产品 工具 软件 浏览器 助手 助理 系统 平板 笔电 笔记本 耳机 手表 机型 新机 显卡 加速卡 ' +
    '加速器 服务器 框架 引擎 套件 数据库 游戏 手游 头显 眼镜 机器人 智能体 插件 车型 新车 SoC 平台 服务 语言 项目 新品 智能手机 软体 晶片 ' +
    '应用程式 伺服器 资料库 小程序 无人机 音箱 电脑',
)

/** Short verbs after which a product is named. */
export const LAUNCH_VERBS: readonly string[] = longestFirst(
  '发布 发布了 推出 推出了 上线 上线了 亮相 亮相了 旗下 名为 叫做 开源 开源了 发表 发表了 布局了 自研 自研的 搭载',
)

/** Latin words that name a trade, an office or a measure, never a firm or a product of its own. */
export const COMMON_LATIN: ReadonlySet<string> = new Set(
  (
    'AI AGI API APP App ASIC B2B B2C CEO CFO CIO CMO COO CPO CPU CSO CSP CTO DRAM DIY EV ESG FPGA GDP GPU GPS HBM HDR HR IC ID IDC IoT IP IPO IPS IPTV IT LCD LED LLM LTE MR NAND NFC NLP NPU ODM OEM OLED ' +
    'OS OTA PC PCB PDF PPT PR R&D RAG RAM RISC ROI ROM SaaS PaaS IaaS SDK SEO SOP SoC SSD SUV TOPS TPU TV UI UP URL USB UV UWB UX VC PE VIP VPN VR AR XR Wi-Fi WiFi Agent Agents Token Tokens To C B G A D E F ' +
    'New The This Inc Ltd Co Q1 Q2 Q3 Q4 H1 H2 USD RMB CNY GB TB MB KB Hz GHz MHz mAh KOL MCN O2O P2P CXO CVC CoWoS EUV DUV HTTP HTTPS HTML CSS SQL CC All Hands Scaling Laws Law OK NO Yes BGM K12 ETF ST No New ' +
    'Beta Pro Plus Max Mini Ultra Lite Air SE GenAI AIGC ChatBot Chatbot Bug bug KPI OKR PK SUV MPV DNA RNA CT MRI NASDAQ Web Online Internet Video Data Cloud Mobile Robot Server Network Big Open Source'
  ).split(' '),
)

/** Behind digits these make an amount or a date, so that the digits are no model number. */
export const MEASURES: ReadonlySet<string> = new Set(
  '万亿元美年月日号%个款台部人家倍岁点分小天秒种项条名位股块英寸米克斤度度次颗张只辆周期年代世纪',
)

/** Public bodies that need no country before them, and those that do. */
export const OFFICES: readonly string[] = longestFirst(
  '工信部 商务部 发改委 国家发改委 证监会 网信办 国家网信办 市场监管总局 美联储 欧盟委员会 联邦贸易委员会 联邦通信委员会 财政部 国防部 司法部 ' +
    '能源部 外交部 教育部 科技部 经济部 国科会 金管会 数发部 公平会 港交所 上交所 深交所 纽交所 纳斯达克 国务院 国会 参议院 众议院 白宫 ' +
    '最高法院 联邦调查局 中央银行 政府 海关总署 国家统计局 中国信通院 税务局 证交会 证监局 金管局',
)

/** Characters with which foreign names are written by sound; all folded. */
export const SOUND_CHARACTERS: ReadonlySet<string> = new Set(
  '阿埃艾爱安奥巴贝本比彼波伯博布查达戴丹德迪蒂丁杜多厄尔法菲费芬弗夫福盖戈格古哈海汉赫亨胡霍基吉加贾杰卡凯坎科克肯库拉莱兰朗劳勒雷里利莉林琳卢鲁伦罗洛马玛麦曼梅蒙米莫姆穆纳内尼诺努欧帕派佩皮普奇乔切热荣瑞' +
    '萨塞森沙莎舍圣史斯苏索塔泰坦汤特提廷图托瓦万威韦维文翁沃乌西希夏肖谢辛休雅亚扬耶伊英尤约泽扎詹朱佐兹茨茜茉娜娅妮黛蕾露丝芙珍简卓彻柴察登顿敦冈伽根哥圭哲翰逊鲍柏宾彬策楚崔邓狄恩凡范冯佛葛惠柯奎昆赖理隆吕迈孟密' +
    '敏摩墨默慕聂宁纽潘庞培彭蒲恰强琼丘儒阮若赛桑瑟什施司思唐腾梯旺温锡雪延叶依易尹祖拜川谷津索怀绍尚托普',
)
