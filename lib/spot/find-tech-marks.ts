import type { TermMatch } from '../glossary/index.ts'
import type { Span } from '../text/index.ts'
import type { WordMatch } from './find-words.ts'
import { BUSINESS_WORDS, EVERYDAY_TECH } from './tech-words.ts'

/** A place where the text speaks of technology in words that no other text uses. */
export interface TechMark extends Span {
  /** The word as it stands; for a company its entry, so that two names of one count once. */
  form: string
  isCompany: boolean
}

/** What the glossary explains though every page has it: 同比, 手机. */
const COMMON: ReadonlySet<string> = new Set([...EVERYDAY_TECH, ...BUSINESS_WORDS])
const TECH_KINDS: ReadonlySet<TermMatch['kind']> = new Set(['concept', 'product', 'model', 'company'])

/**
 * Joins the glossary's terms and this room's technical words, in reading order.
 * @param text folded
 * @param words what was found in the text, of which the list `tech` counts here
 */
export function findTechMarks(
  text: string,
  words: readonly WordMatch[],
  terms: readonly TermMatch[],
): TechMark[] {
  const marks: TechMark[] = []
  for (const { id, kind, ...term } of terms) {
    if (term.end > text.length) break
    const form = text.slice(term.start, term.end)
    if (!TECH_KINDS.has(kind) || COMMON.has(form)) continue
    const isCompany = kind === 'company'
    marks.push({ start: term.start, end: term.end, form: isCompany ? `company ${id}` : form, isCompany })
  }
  const known = [...marks]
  let next = 0
  for (const { word, lists, start, end: wordEnd } of words) {
    if (!lists.includes('tech')) continue
    while (next < known.length && (known[next] as TechMark).end <= start) next++
    const mark = known[next]
    if (mark === undefined || mark.start >= wordEnd)
      marks.push({ start, end: wordEnd, form: word, isCompany: false })
  }
  return marks.sort((a, b) => a.start - b.start)
}
