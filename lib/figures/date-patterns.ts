/** The shapes of dates in a folded text, as named parts of one regular expression. */

const YEAR = '(?:19|20)\\d\\d|[一二][〇零一二三四五六七八九]{3}'
const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const EDGE = '初(?![步创始期级次中代衷])|底(?![层座盘])|末(?!尾)|上旬|中旬|下旬'
const YEAR_WORD = '今年|去年|明年|前年|后年|当年|同年|次年|翌年|隔年|本年|上年|来年'
const PART = `上半年|下半年|(?:前|头|首)(?:${NUMBER}) ?个? ?(?:季度?|月)(?!活)|第? ?(?:[1-4]|[一二三四]) ?季度|第 ?(?:[1-4]|[一二三四]) ?季(?!节)|[Qq][1-4]|H[12]`
/** What follows a year that names an event: 2022秋季发布会, 2024世界移动通信大会. */
const EVENT =
  '大会|峰会|论坛|发布会|博览会|车展|展览|年会|春晚|盛典|大赛|世界杯|奥运会|春季|夏季|秋季|冬季|年度'
const EVENT_NAMES = 'CES|MWC|WWDC|IFA|NAB|GTC|GDC|CVPR|ICML|NeurIPS|ChinaJoy|Computex|COMPUTEX|WAIC|AWE'
const WORKS = '财报|营收|业绩|净利|收入|利润|销量|出货|财年|毛利'
const JOIN = '[-–—~至到]'

/**
 * Each alternative is tried where the one before did not fit, most explicit first. Every piece has a fixed
 * greatest length, so that a search takes time in proportion to the text.
 */
export const DATE_SHAPES = new RegExp(
  [
    `(?<![\\d.])(?<isoYear>(?:19|20)\\d\\d)[-/.](?<isoMonth>0?[1-9]|1[0-2])[-/.](?<isoDay>0?[1-9]|[12]\\d|3[01])(?![\\d])`,
    `(?<![\\d.])(?<isoYear2>(?:19|20)\\d\\d)[-/](?<isoMonth2>0[1-9]|1[0-2])(?![\\d/-])`,
    `(?<![\\d.])(?<quarterYear>(?:20)?\\d\\d) ?[Qq](?<quarter>[1-4])(?![\\dA-Za-z])`,
    `(?<![\\dA-Za-z.])(?<quarter2>[1-4])Q(?<quarterYear2>(?:20)?\\d\\d)(?!\\d)`,
    // 2018-2021年, 2018至2021年
    `(?<![\\d.])(?<openYear>(?:19|20)\\d\\d)(?= ?${JOIN} ?(?:19|20)\\d\\d ?年)`,
    `(?:(?<![\\d.])(?<year>${YEAR}) ?年(?![级薪龄货])|民国 ?(?<republic>\\d{1,3}|[一二三四五六七八九十百〇零]{1,5}) ?年|(?<![每])(?<yearWord>${YEAR_WORD}))` +
      `(?:(?: ?的)? ?(?:(?<month>${NUMBER})(?: ?${JOIN} ?(?<monthEnd>\\d{1,2}))? ?月份?(?![活薪租费])(?: ?(?<day>${NUMBER})(?: ?[日号]|(?= ?${JOIN} ?\\d{1,2} ?[日号]))|(?<edge>${EDGE}))?` +
      `|(?<part>${PART})|(?<yearEdge>年?(?:${EDGE}))))?(?<fiscal>财年|财政年度)?`,
    `(?<![\\d.])(?<fiscalYear>(?:19|20)\\d\\d) ?财年(?:${PART})?`,
    `(?<![\\d.个第每前])(?<!每年 ?)(?<bareMonth>${NUMBER})(?: ?${JOIN} ?(?<bareMonthEnd>\\d{1,2}))? ?月份?(?![活薪租费饼球均嫂子亮光色])(?: ?(?<bareDay>${NUMBER})(?: ?[日号]|(?= ?${JOIN} ?\\d{1,2} ?[日号]))|(?<bareEdge>${EDGE}))?`,
    `(?<barePart>上半年|下半年|(?<![\\d一二三四五六七八九十])(?:前|头|首)(?:${NUMBER}) ?(?:个? ?季度|月)(?![活薪])|第 ?(?:[1-4]|[一二三四]) ?季(?=(?:${WORKS}|合并|每股|税后|资本|淡|旺))|第? ?(?<![\\d\\u4e00两])(?:[1-4]|[一二三四]) ?季度|(?<![A-Za-z\\d])Q[1-4](?=(?:${WORKS}))|H[12](?=(?:${WORKS})))`,
    `(?<dayWord>[今昨前明本])\\((?<dayInBrackets>\\d{1,2})\\)日?`,
    `(?<![\\d月年.,/:第每近约后前超-])(?<soleDay>\\d{1,2}) ?日(?![元圆本内均活志韩语系常报益期线游间后前圜耳])`,
    `(?<![\\dA-Za-z.$#-])(?<eventYear>(?:19|20)\\d\\d)(?=(?: ?[\\u4e00-\\u9fff]{0,8}(?:${EVENT}))| (?=[A-Z][A-Za-z]))(?! ?[年万亿千百个元])`,
    `(?<=(?:${EVENT_NAMES}) ?)(?<namedYear>20\\d\\d)(?!\\d)`,
    `(?<century>20世纪|上个?世纪)?(?<decade>[1-9]0)年代`,
  ].join('|'),
  'g',
)
