import type { SourceText, Span } from '../text/index.ts'
import type { Amount } from './amount.ts'
import { AUDIENCE, MONEY_NOUN, PERSON_NOUN } from './nouns.ts'

const BREAK = /[,;。!?\n()“”"「」『』《》【】:+|]/
/** How far a clause is followed to either side of its figure. */
const REACH = 40
/** A longer subject is a clause and no name of a quantity. */
const LONGEST = 20
/** Words at the end of what precedes a figure that do not name what it measures. */
const LIGHT_TAIL =
  /(?:分别|各自|各|已经|已|仅仅|仅|只|就|也|还|又|曾|一度|(?<!公)共|总共|共计|合计|累计|被|(?<!麻)将|可|(?<![性功智产节动储效才职])能|有望|预计|平均|大约|约合|约|近|将近|接近|超过|超|逾|不到|不足|至少|最多|高达|多达|达到|(?<!雷)达|(?<!签)到|(?<!甚)至|了|(?<![华作行认])为|是|(?<![所国持私])有|从|(?<![理自])由|(?<!存)在|(?<!可)以|左右|上下|最高|最低|大幅|进一步|同比|环比|则|(?<!人)均|(?<![首成])都|因此|仍|(?<![固稳决制规设])定|(?<![未将原以])来|(?<![提新最])高|低|短短|首次|突破|的|:|\s|人民币|新台币|美金|港币)$/
const VERB_TAIL =
  /(?:扩展|上调|下调|扩充|攀升|飙升|跃升|回升|回落|压缩|削减|延长|调整|大涨|大跌|大增|大降|暴涨|暴跌|涉及|包括|低|升|降|跌|涨|(?<!新)增|减|(?<![财年季月周日早晚情])报|增长|下降|上升|提升|提高|上涨|下跌|下滑|降低|增加|减少|缩减|缩短|扩大|翻|需要|筹集|完成|获得|提供|敲定|支付|付出|拥有|部署|采用|支持|推出|相当于|相当|收购|(?<![销零])售|卖|(?<![主需])要|(?<![侵独])占|超出|覆盖|新增|售出|卖出)$/
/** The subject begins after the last of these. */
const CUT_AFTER =
  /(?:其中|一个|一款|一种|一项|一家|了|着|是|被|已经|已|还|就|并|而|但|且|称|表示|指出|报道|显示|预计|计划|相比|通过|以及|使得|令|让|致|把|根据|如果|因为|由于|所以)/g
const LEADING =
  /^(?:的|其中|其|该|这|此|、|和|与|及|或|在(?!手|线|售|职|校|建)|于|也|都|则|以|为|将|从|由|\s)+/
/** What follows a figure ends before one of these. */
const CUT_BEFORE =
  /(?:的|和|与|及|以|用|将|为|是|在|已|被|、|并|来自|后|前|正在|均|都|由|从|到|向|用于|参与|参投|领投|出售|偏好|完成|决定|表示|认为|选择|使用|加入|运行|组成|左右|以上|以下|以内|达到|超过)/
const LIST_MARK = /(?:分别|各|依次)(?:为|是|达|达到|约|约为|有|增长|下降|占)?[^、,;。]{0,4}$/
const HEAD = new RegExp(
  `(?:${AUDIENCE}|活跃|${PERSON_NOUN}|${MONEY_NOUN}|销量|出货量|份额|占比|市占率|增速|增幅|下载量|售价|价格|产能)`,
)

/** What stands beside a figure and names neither it nor its thing. */
const EMPTY =
  /^(?:过去|未来|提前|连续|历时|为期|目前|如今|当时|此前|随后|现时|同比|环比|今年|去年|去年同期|上年同期|同期|增长|减少|下降|上涨|提升|降低|下滑|增加|约|售价约合|时间|厂|较.{1,5}|级.*|之.*|内.*|以.*|或.*)$/
/** Verbs that take a sum as their object: what follows the sum says what it is. */
const SPENDING =
  /(?:筹集|完成|获得|提供|融资|投资|投入|敲定|支付|付出|拥有|募集|募得|拿到|斥资|耗资|向|取得|争取|高达|达)$/

/** Words that go before a figure and name nothing. */
const ONLY_LIGHT =
  /^(?:则|也|都|均|已|已经|就|更|仅|只|还|又|约|近|超过?|达到?|高达|由|从|为|是|分别|增至|升至|降至|跌至| )*$/

/** A verb behind a figure goes on with the sentence and is nothing that was counted. */
const VERB_BEHIND = /^ ?(?:上调|下调|增|降|跌|升|涨|减|提高|提升|扩大|扩展|缩|来自|足以|参加|参与|因|正|涉)/

/** What surrounds one amount in reading order. */
export interface Neighbours {
  /** End of what stands before and is no part of the subject: a figure or a date. */
  leftEdge: number
  /** Start of the next figure or date. */
  rightEdge: number
  /** Where a date right before the figure begins and what precedes that date (时长从2022年的50分钟). */
  beforeDate: Span | null
}

/**
 * Says what an amount measures in the words of its sentence: the noun phrase before it, or after it where that
 * is what is counted (200美元的订阅费, 6600名客户).
 * @returns null where neither side gives one
 */
export function findSubject(source: SourceText, amount: Amount, neighbours: Neighbours): string | null {
  const left = leftClause(source.folded, amount.start, neighbours.leftEdge)
  const right = mayFollow(source.folded, amount)
    ? rightPhrase(source.folded, amount.end, neighbours.rightEdge)
    : null
  const before =
    leftPhrase(source.folded, left) ??
    phraseBeforeDate(source.folded, neighbours.beforeDate) ??
    phraseBeforeComma(source.folded, left, neighbours.leftEdge)
  const span = prefersRight(source.folded, amount, left) ? (right ?? before) : (before ?? right)
  return span && source.text.slice(span.start, span.end)
}

/**
 * The subjects of a list told in step: A、B、C月活分别为 x、y、z.
 * @returns null where the list does not have as many names as amounts
 */
export function findListSubjects(
  source: SourceText,
  first: Amount,
  count: number,
  leftEdge: number,
): string[] | null {
  const { folded, text } = source
  const from = Math.max(leftEdge, first.start - REACH * 2)
  const mark = LIST_MARK.exec(folded.slice(from, first.start))
  if (!mark) return null
  const left = leftClause(folded, from + mark.index, leftEdge, REACH * 2)
  const names = splitNames(folded, left)
  const last = names.at(-1)
  if (names.length !== count || !last) return null
  const head = HEAD.exec(folded.slice(last.start, last.end))
  const cut = head && head.index > 0 ? widenHead(folded, last, last.start + head.index) : last.end
  const headWords = text.slice(cut, last.end)
  return names.map((name, i) => text.slice(name.start, i === count - 1 ? cut : name.end).trim() + headWords)
}

/** 月活跃用户: the head begins with the word that qualifies it. */
function widenHead(folded: string, last: Span, at: number): number {
  return /[月日周年]/.test(folded.charAt(at - 1)) && at - 1 > last.start ? at - 1 : at
}

function splitNames(folded: string, span: Span): Span[] {
  const names: Span[] = []
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && !/[、和与及]/.test(folded.charAt(at))) continue
    if (at > start) names.push({ start, end: at })
    start = at + 1
  }
  return names
}

function leftClause(folded: string, end: number, edge: number, reach = REACH): Span {
  let from = end
  // A heading's colon stands right before its number: 亚军:23456.
  while (from > edge && /[:( ]/.test(folded.charAt(from - 1))) from--
  while (from > edge && end - from < reach && !BREAK.test(folded.charAt(from - 1))) from--
  return { start: from, end }
}

function leftPhrase(folded: string, clause: Span): Span | null {
  return trimPhrase(folded, clause, [LIGHT_TAIL, VERB_TAIL])
}

function trimPhrase(folded: string, clause: Span, tails: readonly RegExp[]): Span | null {
  let { start, end } = clause
  for (let again = true; again && end > start; ) {
    again = false
    for (const tail of tails) {
      const words = tail.exec(folded.slice(Math.max(start, end - 6), end))
      if (!words) continue
      end -= words[0].length
      again = true
    }
  }
  for (const cut of folded.slice(start, end).matchAll(CUT_AFTER)) {
    const after = clause.start + cut.index + cut[0].length
    if (end - after >= 2) start = after
  }
  return finish(folded, start, end)
}

function rightPhrase(folded: string, start: number, edge: number): Span | null {
  if (VERB_BEHIND.test(folded.slice(start, start + 5))) return null
  let from = start
  const opening = /^(?:左右|上下|以上|以下|以内)?(?:的)?(?:全球|国内)?(?: )?/.exec(
    folded.slice(from, from + 8),
  )
  from += opening?.[0].length ?? 0
  let end = from
  while (end < edge && end - from < 16 && end < folded.length && !BREAK.test(folded.charAt(end))) end++
  const cut = CUT_BEFORE.exec(folded.slice(from, end))
  return finish(folded, from, cut ? from + cut.index : end)
}

function finish(folded: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  const leading = LEADING.exec(folded.slice(start, end))
  if (leading) start += leading[0].length
  while (end > start && /[\s、·—-]/.test(folded.charAt(end - 1))) end--
  while (end > start && /[\s、·—-]/.test(folded.charAt(start))) start++
  if (end - start > LONGEST) {
    const cut = folded.lastIndexOf('的', end - 3)
    if (cut > start) start = cut + 1
  }
  if (EMPTY.test(folded.slice(start, end))) return null
  if (end - start < 2 || end - start > LONGEST || /^[\d.%\s]+$/.test(folded.slice(start, end))) return null
  return { start, end }
}

function phraseBeforeDate(folded: string, before: Span | null): Span | null {
  return before && leftPhrase(folded, leftClause(folded, before.end, before.start))
}

/** 长文测试中的错误率,则由41%降至18%: a clause without a noun of its own goes on with the one before its comma. */
function phraseBeforeComma(folded: string, clause: Span, edge: number): Span | null {
  const comma = clause.start - 1
  if (
    comma <= edge ||
    folded.charAt(comma) !== ',' ||
    !ONLY_LIGHT.test(folded.slice(clause.start, clause.end))
  )
    return null
  return leftPhrase(folded, leftClause(folded, comma, edge))
}

/** Time and place in a ranking stand behind what they tell of, unless 的 says otherwise. */
function mayFollow(folded: string, { kind, end }: Amount): boolean {
  return kind === 'duration' ? folded.charAt(end) === '的' : kind !== 'rank'
}

/** Whether what is measured follows: the thing counted, or 的 with a noun. */
function prefersRight(folded: string, amount: Amount, left: Span): boolean {
  const behind = folded.charAt(amount.end)
  if (amount.kind === 'rank' || amount.kind === 'duration') return false
  if (behind === '的') return true
  if (amount.kind === 'size') return /[\u4e00-\u9fff]/.test(behind)
  // 1200万广角 counts the word behind it, 10到15人 the one before.
  if (amount.kind === 'count')
    return amount.unitStart === amount.end
      ? /[\u4e00-\u9fff]/.test(behind)
      : folded.charAt(amount.unitStart) !== '人'
  if (amount.kind !== 'money') return false
  return SPENDING.test(folded.slice(Math.max(left.start, left.end - 6), left.end).replace(/[了约近 ]+$/, ''))
}
