import type { Block, Sentence, SourceText, Span } from '../text/index.ts'

/** A statement fit to stand in a summary; its span may be its first clauses only. */
export interface Candidate extends Span {
  /** The block it begins in. */
  block: Block
  /** How long the whole statement is. */
  length: number
  /** Position among the candidates. */
  order: number
  /** Its end was left out, for it is too long. */
  isCut: boolean
}

/** Longer than this a sentence is not read in a sidebar. */
export const LONGEST = 80
const SHORTEST = 12
/** A cut sentence must still say something. */
const SHORTEST_CUT = 24

const TERMINAL = /[。!….;](?:["”」』)）》]*)$/
const QUESTION = /[?？](?:["”」』)）》]*)$/
/** Credits, bylines, notices and the page's own furniture. */
const FURNITURE =
  /未经许可|未经授权|禁止转载|转载请|版权所有|版权归|责任编辑|责编|题图|图片来源|图源|图\/|封面图|本文由|本文来[自源]|原标题|文章来源|公众号|微信号|扫[码描]|点击|订阅|请关注|关注我们|欢迎|不构成|投资建议|风险自担|免责声明|仅供参考|个人观点|不代表|网友评论|参与评论|目前还没|分享到|登录|注册\||热门推荐|相关阅读|延伸阅读|为你推荐|更多精彩|下载APP|下载App|CC0|协议。$|Copyright|©/
const BYLINE = /^(?:文|图|作者|编辑|来源|记者|时间|发布|责编|校对|撰文|策划)\s*[|:/·丨]/
const LINE_END = /[。!?….;:：”」』)）]$/
const SHORT_LINE = 18
const NO_PROSE: ReadonlySet<Block['role']> = new Set(['title', 'heading', 'caption'])

/** A sentence, with the lines it goes on over where a page breaks its paragraphs anywhere. */
interface Statement extends Span {
  block: Block
  /** It goes on from a line whose beginning could not be told. */
  isTorn: boolean
}

/** The sentences that could carry an article, in reading order: whole statements of its prose. */
export function usableSentences(source: SourceText): Candidate[] {
  const candidates: Candidate[] = []
  for (const statement of joinLines(source)) {
    if (!isStatement(source, statement)) continue
    const span = shorten(source.folded, statement)
    if (span === null) continue
    const { block, start, end } = statement
    candidates.push({ ...span, block, length: end - start, order: candidates.length, isCut: span.end < end })
  }
  return candidates
}

function joinLines(source: SourceText): Statement[] {
  const statements: Statement[] = []
  for (const sentence of source.sentences) {
    const block = source.blocks[sentence.block]
    if (block === undefined) continue
    const { start, end } = sentence
    const last = statements.at(-1)
    if (!goesOn(source, sentence, block, last)) statements.push({ start, end, block, isTorn: false })
    else if (last !== undefined && isOpen(source, last, start)) last.end = end
    else statements.push({ start, end, block, isTorn: true })
  }
  return statements
}

/** Whether a statement reaches the line before a place without having ended, and is not yet too long. */
function isOpen(source: SourceText, { start, end }: Span, next: number): boolean {
  return next - end <= 2 && end - start <= LONGEST && !TERMINAL.test(source.folded.slice(start, end))
}

function isStatement(source: SourceText, { start, end, block, isTorn }: Statement): boolean {
  const words = source.folded.slice(start, end)
  const isTitle = source.text.slice(start, end) === source.title?.trim()
  if (isTorn || isTitle || NO_PROSE.has(block.role) || words.length < SHORTEST) return false
  if (!TERMINAL.test(words) || QUESTION.test(words)) return false
  return (
    !FURNITURE.test(words) && !BYLINE.test(words) && /[\u4e00-\u9fff]{2}/.test(words) && isBalanced(words)
  )
}

/** A quotation that begins or ends elsewhere leaves a fragment. */
function isBalanced(words: string): boolean {
  return ['“”', '「」', '『』', '()', '《》'].every(
    ([open = '', close = '']) => count(words, open) === count(words, close),
  )
}

const count = (words: string, sign: string) => words.split(sign).length - 1

/** The sentence, or where it is too long its first clauses; null where it cannot be cut well. */
function shorten(folded: string, { start, end }: Span): Span | null {
  if (end - start <= LONGEST) return { start, end }
  for (let cut = start + LONGEST; cut >= start + SHORTEST_CUT; cut--) {
    const isClause = folded.charAt(cut) === ',' || folded.charAt(cut) === ';'
    const isNumber = /\d/.test(folded.charAt(cut - 1)) && /\d/.test(folded.charAt(cut + 1))
    if (isClause && !isNumber && isBalanced(folded.slice(start, cut))) return { start, end: cut }
  }
  return null
}

/**
 * Whether a sentence goes on from the line before: some pages break their lines anywhere. A short line without an end
 * is a heading, unless it goes on from another line itself.
 */
function goesOn(source: SourceText, sentence: Sentence, block: Block, last: Statement | undefined): boolean {
  const before = source.blocks[block.id - 1]
  if (before === undefined || before.role !== block.role || sentence.start > block.start + 2) return false
  const line = source.folded.slice(before.start, before.end).trim()
  const runs =
    line.length > SHORT_LINE || (last !== undefined && last.start < before.start && last.end > before.start)
  return runs && !LINE_END.test(line)
}
