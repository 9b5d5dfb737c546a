import type { Span } from '../text/index.ts'
import { isHanAt, rightEdge, wordAt, wordBefore } from './edges.ts'
import { TITLES } from './name-words.ts'
import type { Ground } from './sighting.ts'

const LONGEST = 24
const STOPS = new Set(',。;:!?"“”‘’「」『』《》()[]【】…—\n\t、|/')
/** Words that end what came before a role; the role begins behind them. */
const CUTS = (
  '以及 会见 采访 起诉 任 出任 担任 兼任 任命 聘请 邀请 招揽 成为 作为 认为 接任 来自 一如 正如 接替 包括 例如 其中 还有 还是 并由 并且 而且 但是 因为 近日 此前 日前 昨日 今日 随后 同时 至于 ' +
  '的 由 对 据 了 是 被 让 与 和 及 跟 从 在 向 而 但 即 请 当 给 着 过 家 为'
).split(' ')
/** Words that hold one of the cutting characters. */
const WHOLE =
  /(?:和硕|共和|和平|和记|和黄|与会|从业|对外|对冲|被动|向量|当地|当前|即时|即将|即梦|在线|华为|专家|国家|独家|专家|玩家|买家|行家|科学家|主任|责任|前任|现任|时任|原任|认为|行为|作为|给水|让渡|请求|过程|是方|数据|证据|大厂|目的)/g

/**
 * What the text says that the person at a place is: the title phrase right before the name (字節全球CEO), in brackets
 * or between commas right behind it, or the title that follows it.
 * @param known spans of names, which are never cut in two
 * @returns null where the text does not say
 */
export function findRole(folded: string, name: Span, known: Ground): Span | null {
  return roleBefore(folded, name.start, known) ?? roleBehind(folded, name.end, known)
}

function roleBefore(folded: string, at: number, known: Ground): Span | null {
  let end = at
  // 「公司创始人，张三说」 may speak of two people; before Latin letters a comma only stands for the blank.
  const isLatin = /[A-Za-z]/.test(folded.charAt(at))
  if (folded.charAt(end - 1) === ' ' || (isLatin && folded.charAt(end - 1) === ',')) end--
  if (folded.charAt(end - 1) === '的') end--
  if (wordBefore(folded, end, TITLES) === null) return null
  const start = roleStart(folded, end, known)
  return trim(folded, { start, end })
}

function roleBehind(folded: string, at: number, known: Ground): Span | null {
  const title = wordAt(folded, at, TITLES)
  if (title !== null && rightEdge(folded, at) === 'title') return { start: at, end: at + title.length }
  if (folded.charAt(at) !== '(') return null
  const length = folded.slice(at, at + LONGEST).indexOf(')')
  if (length < 0 || wordBefore(folded, at + length, TITLES) === null) return null
  return trim(folded, { start: Math.max(at + 1, roleStart(folded, at + length, known)), end: at + length })
}

/** Walks left from a title to where its phrase begins. */
function roleStart(folded: string, end: number, known: Ground): number {
  const from = Math.max(0, end - LONGEST)
  const phrase = folded.slice(from, end)
  const whole = [...phrase.matchAll(WHOLE)].map((found) => from + found.index)
  let start = end - (wordBefore(folded, end, TITLES)?.length ?? 0)
  while (start > from) {
    const char = folded.charAt(start - 1)
    if (isTitleAnd(folded, start)) {
      start--
      continue
    }
    if (STOPS.has(char)) break
    const cut = wordBefore(folded, start, CUTS)
    const isInside = whole.some((at) => at < start && start <= at + 2)
    if (
      cut !== null &&
      !isInside &&
      known.isFree({ start: start - 1, end: start }) &&
      cuts(folded, cut, start, known)
    )
      break
    start--
  }
  return start
}

/** 及 stands inside the names of offices (工业及信息局), unless a name ends before it. */
function cuts(folded: string, cut: string, start: number, known: Ground): boolean {
  return cut !== '及' || !isHanAt(folded, start - 2) || !known.isFree({ start: start - 2, end: start - 1 })
}

/** 创始人和CEO, 董事长、总裁: the sign before joins two titles of one person. */
function isTitleAnd(folded: string, start: number): boolean {
  return (
    '和及与、兼'.includes(folded.charAt(start - 1) || '×') && wordBefore(folded, start - 1, TITLES) !== null
  )
}

function trim(folded: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && folded.charAt(start) === ' ') start++
  while (end > start && folded.charAt(end - 1) === ' ') end--
  return end - start >= 2 ? { start, end } : null
}
