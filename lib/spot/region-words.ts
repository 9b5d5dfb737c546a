/** Words of Taiwan, folded. */
export const TAIWAN_WORDS: readonly string[] = (
  '软体 硬体 网路 晶片 伺服器 执行长 新台币 台币 资讯 程式 萤幕 笔电 奈米 记忆体 资料库 使用者 行动装置 品质 专案 透过 因应 人工智慧 数位 报导 网际网路 支援 滑鼠 作业系统 立委 业者 智慧型 智慧手机 ' +
  '频宽 演算法 影片 电信商 新创 资安 硬碟 列印 讯息 南韩 雷射 台厂 资料中心 客制化 效能 最佳化'
).split(' ')

/** Words of Hong Kong that neither Taiwan nor the mainland uses, folded. */
export const HONG_KONG_WORDS: readonly string[] =
  '港元 港币 行政总裁 本港 嘅 咗 喺 唔 哋 嗰 啲 冇 嚟 视像 打工仔 特区政府 财政司 港铁 数码港 科学园 流动电话 智能电话 三藩 若然 逾五成 指摘 立法会 强积金 港交所 毋须 公布业绩 文章指 报道指 续称 即是说'.split(
    ' ',
  )

/** Words of the mainland; Hong Kong shares some of them, so they count only beside other signs. Folded. */
export const MAINLAND_WORDS: readonly string[] =
  '视频 软件 信息 质量 网络 互联网 芯片 数据 屏幕 人工智能 程序 服务器 内存 智能 用户 默认 激光 打印 短信 移动端 运营 项目 水平 硬件 算法 优化 支持 性能 云计算 数字化 半导体 盈利 渠道 赛道 手机厂商 报道称'.split(
    ' ',
  )

/** What a character-by-character conversion leaves behind and no Traditional writer writes; read on the original text. */
export const MECHANICAL_TRACE =
  /[對關由基位處終屬至在源始忙樂善用敢陷]于|于[是此該我他]|[之以最然隨今此先背]后|后[來續面期的,，]|[這那哪家心]里|里[面程邊]|并[且不在將把對與非購稱]|云[計服端平棲]|游[戲客]|[準标]准備|复[雜制]|制[造作]商|[得決]定后|么[樣多]|[什怎那這]么|余[家年人]|[一]只(?=[貓狗手])|抛[售棄]|發布會|冲[擊突]|面[包粉]/g

/** The same words written as a Traditional writer writes them. */
export const NATIVE_TRACE =
  /[對關由基位處終屬至在源始忙樂善用]於|於[是此該我他]|[之以最然隨今此先背]後|後[來續面期的,，]|[這那哪家心][裡裏]|[並並](?:且|不|在|將|把|對|與|非|購|稱)|雲[計服端平]|遊[戲客]|複[雜製]|製[造作]|[麼麽]/g
