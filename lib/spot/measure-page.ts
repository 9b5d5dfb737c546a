import type { TermMatch } from '../glossary/index.ts'
import { countCharacters, type SourceText } from '../text/index.ts'
import { NEWS_WORDS, OTHER_PAGES, STRONG_TECH, WEAK_TECH } from './tech-words.ts'

/** What the verdict is made of. */
export interface PageMeasures {
  /** Every character but blanks, as the windows count them. */
  characters: number
  /** Chinese characters only. */
  han: number
  /** Share of the Chinese characters that stand in whole sentences, 0 to 1. */
  prose: number
  /** Different technical terms: of the glossary, and words of this room. */
  techTerms: number
  /** Weight of technical words for each hundred characters. */
  techDensity: number
  /** Different technical terms and firms in the heading and the first lines. */
  leadTerms: number
  /** Different companies and institutions of the glossary. */
  companies: number
  /** Different words of reporting, dates and amounts. */
  news: number
  /** The kind of other page it looks like, with how many of its signs it shows. */
  otherKind: { key: string; signs: number } | null
}

const SENTENCE_END = /[。!?！？…；;:](?:["”」』)）》]*)$/
const PROSE_LENGTH = 14
const LEAD = 200
const DATE = /(?:20\d\d年|\d{1,2}月\d{1,2}[日号]|20\d\d-\d\d-\d\d|第[一二三四]季|\d{1,2}日)/g
const AMOUNT =
  /\d[\d.,]* ?(?:[万亿兆千百]*(?:美元|元|人民币|欧元|港元|英镑|日圆|台|家|名|人|款)|%|倍|纳米|奈米|GB|英寸)/g
const TECH_KINDS: ReadonlySet<TermMatch['kind']> = new Set(['concept', 'jargon', 'product', 'model'])

/** Counts what is to be known of a page; only the sentences of the text are read, its furniture counts against it. */
export function measurePage(source: SourceText, terms: readonly TermMatch[]): PageMeasures {
  const text = `${source.foldedTitle ?? ''}\n${source.folded}`
  const han = countHan(source.folded)
  const strong = STRONG_TECH.filter((word) => holds(text, word))
  const weak = WEAK_TECH.filter((word) => text.includes(word))
  const techIds = new Set(terms.filter(({ kind }) => TECH_KINDS.has(kind)).map(({ id }) => id))
  const firms = terms.filter(({ kind }) => kind === 'company' || kind === 'institution')
  const companies = new Set(firms.map(({ id }) => id)).size
  const weight = strong.length + 0.3 * weak.length + 0.7 * techIds.size + 0.5 * companies
  return {
    characters: countCharacters(source.text),
    han,
    prose: han === 0 ? 0 : countProse(source) / han,
    techTerms: strong.length + techIds.size,
    // A long text repeats its words: different words grow with the square root of the length, roughly.
    techDensity: weight / Math.max(1, Math.sqrt(han / 100)),
    leadTerms: countLead(source, text, terms),
    companies,
    news: countNews(text),
    otherKind: findOtherKind(text),
  }
}

/** An article about technology names it early; an essay that touches on it does not. */
function countLead(source: SourceText, text: string, terms: readonly TermMatch[]): number {
  const lead = text.slice(0, (source.foldedTitle?.length ?? 0) + LEAD)
  const words = STRONG_TECH.filter((word) => holds(lead, word)).length
  const known = terms.filter(
    ({ kind, start }) => start < LEAD && (TECH_KINDS.has(kind) || kind === 'company'),
  )
  return words + new Set(known.map(({ id }) => id)).size
}

function countHan(text: string): number {
  return text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
}

/** Latin words count as whole words only: APP is not in HAPPY. */
function holds(text: string, word: string): boolean {
  if (!/^[A-Za-z]/.test(word)) return text.includes(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[A-Za-z]/.test(text.charAt(at - 1)) && !/[A-Za-z]/.test(text.charAt(at + word.length))) return true
  }
  return false
}

/** Chinese characters that stand in whole sentences. */
function countProse(source: SourceText): number {
  let sum = 0
  for (const { start, end } of source.sentences) {
    const words = source.folded.slice(start, end)
    if (words.length >= PROSE_LENGTH && (SENTENCE_END.test(words) || isBrokenLine(words)))
      sum += countHan(words)
  }
  return sum
}

/** Some pages break their paragraphs anywhere; a headline has not that many clauses. */
function isBrokenLine(words: string): boolean {
  return words.length >= 40 && words.split(/[,、]/).length > 2
}

function countNews(text: string): number {
  const words = NEWS_WORDS.filter((word) => text.includes(word)).length
  const dates = Math.min(3, new Set(text.match(DATE) ?? []).size)
  const amounts = Math.min(3, new Set(text.match(AMOUNT) ?? []).size)
  return words + dates + amounts
}

function findOtherKind(text: string): PageMeasures['otherKind'] {
  let best: PageMeasures['otherKind'] = null
  for (const [key, signs] of Object.entries(OTHER_PAGES)) {
    const count = signs.filter((sign) => holds(text, sign)).length
    if (count > (best?.signs ?? 1)) best = { key, signs: count }
  }
  return best
}
