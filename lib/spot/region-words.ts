/** Words of Taiwan, folded. */
export const TAIWAN_WORDS: readonly string[] = (
  '软体 硬体 网路 伺服器 执行长 财务长 技术长 营运长 董座 新台币 台币 资讯 程式 萤幕 荧幕 笔电 奈米 记忆体 资料库 资料中心 使用者 行动装置 行动网路 品质 专案 透过 因应 人工智慧 智慧型 智慧手机 智慧财产 数位 报导 ' +
  '网际网路 滑鼠 作业系统 立委 业者 频宽 演算法 影片 电信商 新创 资安 个资 硬碟 列印 讯息 南韩 雷射 台厂 客制化 效能 最佳化 社群 社群平台 法说会 法人 年增 季增 年增率 吋 公尺 公分 画素 解析度 行销 通路 ' +
  '川普 脸书 推特 祖克柏 贾伯斯 矽谷 矽晶圆 晶圆代工 零组件 机台 产线 美系 日系 陆企 上修 下修 营益率 台股 预购 开卖 首卖 函式 资料夹 ' +
  '登入 帐号 网红 瞭解 汰换 可望 受惠 挹注 拉货 备货 超微 艾司摩尔'
).split(' ')

/** Words of Hong Kong that neither Taiwan nor the mainland uses, folded. */
export const HONG_KONG_WORDS: readonly string[] = (
  '港元 港币 行政总裁 本港 港人 香港特区 特区政府 嘅 咗 喺 唔 哋 嗰 啲 冇 嚟 佢 乜 咁 点解 视像 打工仔 财政司 港铁 数码港 科学园 港投 港府 流动电话 流动通讯 流动支付 智能电话 电讯 电讯商 三藩 若然 指摘 立法会 ' +
  '强积金 港交所 金管局 毋须 毋需 公布业绩 文章指 报道指 又指 续称 即是说 按年升 按年跌 按年 按季 按月 逾五成 机械人 数码转型 创科 网民 私隐 用家 电邮 咪表 遥距 贴士 朱克伯格 ' +
  '沽空 推售 抵买 集资额 间公司 间企业 资讯科技 现时 早前 今次 是次'
).split(' ')

/** Words of the mainland; Hong Kong shares some of them, so that they count little by themselves. Folded. */
export const MAINLAND_WORDS: readonly string[] = (
  '视频 软件 硬件 信息 质量 网络 互联网 移动互联网 芯片 数据 大数据 屏幕 人工智能 程序 服务器 内存 闪存 智能 智能手机 用户 默认 激光 打印 短信 移动端 项目 算法 优化 性能 云计算 数字化 数字 盈利 渠道 ' +
  '手机厂商 厂商 报道称 消息称 首席执行官 同比 环比 融资 赛道 落地 公众号 微信 微博 网友 博主 跑分 骁龙 像素 分辨率 发布会 曝光 爆料 打造 赋能 入局 头部 出海 快手 直播 短视频 平台经济 用户体验 数据中心 操作系统 数据库 ' +
  '官宣 旗下 机器之心 独家 知情人士 媒体报道 据悉'
).split(' ')

/** What a character-by-character conversion leaves behind and no Traditional writer writes; read on the original text. */
export const MECHANICAL_TRACE =
  /[對關由基位處終屬至在源始忙樂善用敢陷介低高大小]于|于[是此該我他]|[將已正早]于|[之以最然隨今此先背前]后|后[來續面期的,，]|[這那哪家心]里|[室店市]里|里[面程邊]|并[且不在將把對與非購稱]|[卻合]并|云[計服端平棲]|游[戲客]|[準标]准備|复[雜制]|制[造作]商|[得決]定后|么[樣多]|[什怎那這]么|余[家年人萬]|一只(?=[貓狗手])|抛[售棄]|冲[擊突]|面[包粉]/g

/** What plain dictionaries of characters choose and nobody in Taiwan or Hong Kong does. */
export const DICTIONARY_FORMS = /爲|衆|麪|喫|竈/g

/** The same words written as a Traditional writer writes them. */
export const NATIVE_TRACE =
  /[對關由基位處終屬至在源始忙樂善用]於|於[是此該我他]|[之以最然隨今此先背]後|後[來續面期的,，]|[這那哪家心][裡裏]|[並並](?:且|不|在|將|把|對|與|非|購|稱)|雲[計服端平]|遊[戲客]|複[雜製]|製[造作]|[麼麽]/g

/** Spellings of Taiwan; read on the original text. */
export const TAIWAN_FORMS =
  /[隨藉接沿憑意向]著|著重|[這那哪心]裡|裡面|報導|週[一二三四五六日]|[本上下]週|兆(?=[元美\d])/g

/** Spellings of Hong Kong that Taiwan does not share; read on the original text. */
export const HONG_KONG_FORMS = /[隨藉接沿憑意向]着|着[重眼]|[這那哪心]裏|裏面|報道|逾(?=\d)/g
