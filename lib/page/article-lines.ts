import { countHan, isProse } from './element-places.ts'
import { foldLine, LINE_PATTERNS } from './line-words.ts'
import { createPace, type Pace, type Steps } from './steps.ts'

/** One line of a page, as plain data. */
export interface Line {
  words: string
  /** Whether most of it is links. */
  isLinks: boolean
  /** Whether it stands in a list. */
  isItem: boolean
  isHeadline: boolean
}

/** What a line is to somebody who reads the article. */
export type LineKind = 'prose' | 'other' | 'notice' | 'byline' | 'dateline' | 'links' | 'related' | 'comments'

/** Behind the heading of related articles or comments, less than this share of the prose is no second half. */
const TAIL_SHARE = 0.3
/** Lines with more characters are prose even when they are one link: some mirrors link whole paragraphs. */
const LONG_LINE = 80
/** Disclaimers without a telling beginning stand at the article's end: behind this share of its characters. */
const NOTICES_BEHIND = 0.6
/** To judge a line is as much work as to look at so many elements. */
const JUDGED = 10
/** No pattern looks at more of a line. */
const LOOK_AT = 500

const DATE =
  /(?:\d{4}|\d{3}|民国\d{2,3})[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}:\d{2}|\d+(?:秒|分钟|小时|天|日|周)前|^(?:今天|昨天|前天|刚刚)|\d{1,2}月\d{1,2}日/
const DATELINE_MOST = 90
/** So many lines behind the first paragraph may still be bylines, if no longer than this. */
const LEAD_LINES = 3
const LEAD_BYLINE = 24

/**
 * Tells which lines of a stretch of page are its article: not the bylines before and behind it, controls, related
 * headlines, notices, and what comes after them.
 * @returns for each line whether it is kept; all of them where nothing would be left
 */
export function* keepArticleLines(plain: readonly Line[]): Steps<boolean[]> {
  const isDue = createPace()
  const lines = yield* foldLines(plain, isDue)
  const kinds = yield* decideKinds(lines, isDue)
  const end = findEnd(lines, kinds)
  const kept = lines.map(
    (line, i) => i < end && (line.isHeadline || kinds[i] === 'prose' || kinds[i] === 'other'),
  )
  const hasProse = kept.some((isKept, i) => isKept && kinds[i] === 'prose')
  return hasProse ? kept : lines.map(() => true)
}

/** A line with its words in the shape of the patterns. */
interface FoldedLine extends Line {
  folded: string
}

function* foldLines(lines: readonly Line[], isDue: Pace): Steps<FoldedLine[]> {
  const folded: FoldedLine[] = []
  for (const line of lines) {
    if (isDue(JUDGED)) yield
    folded.push({ ...line, folded: foldBeginning(line.words) })
  }
  return folded
}

function foldBeginning(words: string): string {
  return foldLine(words.slice(0, LOOK_AT))
}

function* decideKinds(lines: readonly FoldedLine[], isDue: Pace): Steps<LineKind[]> {
  const all = lines.reduce((sum, { words }) => sum + words.length, 0)
  const kinds: LineKind[] = []
  let before = 0
  for (const line of lines) {
    if (isDue(JUDGED)) yield
    kinds.push(decideKind(line, before / all))
    before += line.words.length
  }
  takeBackSentences(lines, kinds)
  yield* markHeadAndTail(lines, kinds, isDue)
  markListed(lines, kinds)
  return kinds
}

/** @param position which share of the text stands before the line */
function decideKind({ words, folded, isLinks, isHeadline }: FoldedLine, position: number): LineKind {
  if (isHeadline) return 'other'
  const fits = (name: keyof typeof LINE_PATTERNS) =>
    words.length <= LINE_PATTERNS[name].most && LINE_PATTERNS[name].pattern.test(folded)
  if (folded === '') return 'notice'
  if (fits('relatedHeading')) return 'related'
  if (fits('commentsHeading')) return 'comments'
  if (fits('relatedLine') && (isLinks || !words.includes('。'))) return 'links'
  if (fits('control') || fits('credit') || fits('invitation')) return 'notice'
  if (fits('disclaimer') && (position >= NOTICES_BEHIND || words.length <= LONG_LINE * 2)) return 'notice'
  if (fits('disclaiming') && (position >= NOTICES_BEHIND || position === 0)) return 'notice'
  if (isLinks && words.length < LONG_LINE && !/[。」”]$/.test(words)) return 'links'
  return isProse(words) ? 'prose' : 'other'
}

/** Between paragraphs a whole sentence is the article's, however it begins: 外观设计：新机采用直角中框。 */
function takeBackSentences(lines: readonly FoldedLine[], kinds: LineKind[]): void {
  const first = kinds.indexOf('prose')
  const last = kinds.lastIndexOf('prose')
  lines.forEach(({ words, folded, isLinks }, i) => {
    const isWhole = kinds[i] === 'notice' && !isLinks && isProse(words) && /[。！？][」』”）]*$/.test(words)
    if (isWhole && i > first && i < last && !LINE_PATTERNS.disclaiming.pattern.test(folded))
      kinds[i] = 'prose'
  })
}

/** Before the first paragraph and behind the last one stand lines that say when and by whom. */
function* markHeadAndTail(lines: readonly FoldedLine[], kinds: LineKind[], isDue: Pace): Steps<void> {
  const first = kinds.findIndex(
    (kind, i) => kind === 'prose' && !isByline(lines[i] as FoldedLine) && !isDateline(lines[i] as FoldedLine),
  )
  const last = kinds.lastIndexOf('prose')
  for (const [i, line] of lines.entries()) {
    if (isDue()) yield
    if (kinds[i] !== 'other' && kinds[i] !== 'prose') continue
    if (line.isHeadline || (i >= first && i <= last && !isBehindLead(line, i - first))) continue
    if (isByline(line)) kinds[i] = 'byline'
    else if (isDateline(line)) kinds[i] = 'dateline'
  }
}

/** Between a leading paragraph and the rest a byline may stand; one with a colon may be a question of an interview. */
function isBehindLead({ words }: Line, behind: number): boolean {
  return behind > 0 && behind <= LEAD_LINES && words.length <= LEAD_BYLINE && !/[:：]/.test(words)
}

/** Whether a line says by whom or when an article was published, and no more. */
export function saysWhoOrWhen(words: string): boolean {
  const line = { words, folded: foldBeginning(words) }
  return isByline(line) || isDateline(line)
}

function isByline({ words, folded }: Pick<FoldedLine, 'words' | 'folded'>): boolean {
  const { pattern, most } = LINE_PATTERNS.byline
  return words.length <= most && !words.includes('。') && pattern.test(folded)
}

function isDateline({ words, folded }: Pick<FoldedLine, 'words' | 'folded'>): boolean {
  return words.length <= DATELINE_MOST && !/[。！？]/.test(words) && DATE.test(folded)
}

/** Headlines listed right below a heading of related articles go with it, in the middle of an article too. */
function markListed(lines: readonly Line[], kinds: LineKind[]): void {
  let isListed = false
  lines.forEach((line, i) => {
    if (kinds[i] === 'related') isListed = true
    else if (isListed && isListedHeadline(line)) kinds[i] = 'links'
    else if (kinds[i] === 'prose' || kinds[i] === 'other') isListed = false
  })
}

function isListedHeadline({ words, isItem, isHeadline }: Line): boolean {
  return isItem && !isHeadline && words.length < LONG_LINE && !words.includes('。')
}

/** Where the article ends: at the heading of something else that only little prose comes behind. */
function findEnd(lines: readonly FoldedLine[], kinds: readonly LineKind[]): number {
  const proseOf = (i: number) => (kinds[i] === 'prose' ? countHan((lines[i] as FoldedLine).words) : 0)
  const all = lines.reduce((sum, _, i) => sum + proseOf(i), 0)
  let before = 0
  for (let i = 0; i < lines.length; i++) {
    const behind = all - before
    if (kinds[i] === 'comments' && before > behind * TAIL_SHARE) return i
    if (kinds[i] === 'related' && behind < all * TAIL_SHARE) return i
    before += proseOf(i)
  }
  return findReplies(lines, kinds) ?? lines.length
}

/** What each comment of a list ends with. */
const REPLY = /^(?:回复|回应|举报|检举|reply)(?:\(?\d*\)?)$/i
const FEWEST_REPLIES = 3

/** Where a list of comments begins that has no heading; null where there is none. */
function findReplies(lines: readonly FoldedLine[], kinds: readonly LineKind[]): number | null {
  const replies = lines.flatMap(({ words, folded }, i) =>
    words.length <= 12 && REPLY.test(folded) ? [i] : [],
  )
  if (replies.length < FEWEST_REPLIES) return null
  const [first, second] = replies as [number, number]
  // The first comment is about as many lines long as the second.
  const begin = Math.max(0, first - (second - first) + 1)
  return kinds.slice(0, begin).includes('prose') ? begin : null
}
