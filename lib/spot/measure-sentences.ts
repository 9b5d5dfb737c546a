import type { SourceText, Span } from '../text/index.ts'

/** What is counted sentence by sentence. */
export interface SentenceMeasures {
  /** Share of the Chinese characters that stand in whole sentences, 0 to 1. */
  prose: number
  /** Share of the Chinese characters in sentences that speak of technology, 0 to 1. */
  techShare: number
  /** The same of other subjects. */
  subjectShare: number
  /** Sentences in which somebody is made to speak. */
  statements: number
  /** The first sentence says what something is, and nothing that happened. */
  defines: boolean
}

/** Places by which sentences are told apart, each list in reading order. */
export interface SentenceMarks {
  tech: readonly Span[]
  subjects: readonly Span[]
  speech: readonly Span[]
}

const PROSE_LENGTH = 14
/** A line of a list may end like a sentence; paragraphs are longer. */
const PARAGRAPH_LENGTH = 30
const SENTENCE_END = /[。!?！？…；;:](?:["”」』)）》]*)$/
/** Piech说 · ”张三说 · 又称, */
const SAYS = /[A-Za-z] ?[说称]|[”」"],? ?[\u4e00-\u9fffA-Za-z·]{2,12}[说称道表指]|[说称][,:。]/
/** A first sentence shorter than this is a heading. */
const FIRST_LENGTH = 13
const DEFINITION =
  /^.{1,50}?(?:简称|又名|又称|英语|英文|,是|是[一指全世中美台]|创立于|成立于|出生于|于\d{4}年.{0,20}(?:创立|成立|创办|创建)|\(.{2,40}\)是)/
const HAPPENING = /表示|宣布|今日|昨日|日前|近日|\d日/

/** Measures the sentences that end before `limit`. */
export function measureSentences(source: SourceText, limit: number, marks: SentenceMarks): SentenceMeasures {
  const hasTech = createPointer(marks.tech)
  const hasSubject = createPointer(marks.subjects)
  const hasSpeech = createPointer(marks.speech)
  const sum = { all: 0, prose: 0, tech: 0, subject: 0, statements: 0 }
  let first: string | null = null
  for (const sentence of source.sentences) {
    if (sentence.start >= limit) break
    const words = source.folded.slice(sentence.start, Math.min(sentence.end, limit))
    const han = countHan(words)
    sum.all += han
    if (isProse(words, blockLength(source, sentence.block))) sum.prose += han
    if (hasTech(sentence)) sum.tech += han
    if (hasSubject(sentence)) sum.subject += han
    if (hasSpeech(sentence) || SAYS.test(words)) sum.statements++
    if (words.length >= FIRST_LENGTH) first ??= words
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return {
    prose: share(sum.prose, sum.all),
    techShare: share(sum.tech, sum.all),
    subjectShare: share(sum.subject, sum.all),
    statements: sum.statements,
    defines: first !== null && DEFINITION.test(first.slice(0, 70)) && !HAPPENING.test(first),
  }
}

/** How many Chinese characters a text has. */
export function countHan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x4e00 && unit <= 0x9fff) count++
  }
  return count
}

function blockLength({ blocks }: SourceText, id: number): number {
  const block = blocks[id]
  return block === undefined ? 0 : block.end - block.start
}

function isProse(words: string, paragraph: number): boolean {
  if (words.length < PROSE_LENGTH || paragraph < PARAGRAPH_LENGTH) return false
  return SENTENCE_END.test(words) || isBrokenLine(words)
}

/** Some pages break their paragraphs anywhere; a headline has not that many clauses. */
function isBrokenLine(words: string): boolean {
  return words.length >= 40 && words.split(/[,、]/).length > 2
}

/** Asked with spans in reading order, says whether any of the marks begins in each. */
function createPointer(marks: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < marks.length && (marks[next] as Span).start < start) next++
    return next < marks.length && (marks[next] as Span).start < end
  }
}
