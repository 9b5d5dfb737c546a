import type { SourceText, Span } from '../text/index.ts'

/** A source without the pinyin that some mirrors put behind characters, and the way back. */
export interface PlainText {
  text: string
  folded: string
  /** Carries a span of the plain text to the source. */
  toSource(span: Span): Span
  /** Carries a span of the source to the plain text. */
  fromSource(span: Span): Span
}

/** One syllable in brackets right behind a character, with a tone mark or at least its letters: 發(fā). */
const INJECTED =
  /(?<=\p{Script=Han})\((?=[^)]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜêńň])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńň]{1,6}\)/gu

/**
 * Takes injected pinyin out, so that a name is read as it was written: 字節(jié)跳動 is 字節跳動. Brackets without a tone mark
 * (LLM, app) are the author's and stay.
 */
export function withoutPinyin(source: SourceText): PlainText {
  const cuts = [...source.folded.matchAll(INJECTED)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
  if (cuts.length === 0) {
    const same = (span: Span) => ({ start: span.start, end: span.end })
    return { text: source.text, folded: source.folded, toSource: same, fromSource: same }
  }
  const { kept, places } = leaveOut(source.text.length, cuts)
  const take = (from: string) => kept.map((span) => from.slice(span.start, span.end)).join('')
  return {
    text: take(source.text),
    folded: take(source.folded),
    toSource: ({ start, end }) => ({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 }),
    fromSource: ({ start, end }) => ({ start: firstAt(places, start), end: firstAt(places, end) }),
  }
}

/** What stays when the cuts are taken out, and for each place of the result its place in the source. */
function leaveOut(length: number, cuts: readonly Span[]): { kept: Span[]; places: number[] } {
  const kept: Span[] = []
  const places: number[] = []
  let start = 0
  for (const cut of [...cuts, { start: length, end: length }]) {
    kept.push({ start, end: cut.start })
    for (let at = start; at < cut.start; at++) places.push(at)
    start = cut.end
  }
  return { kept, places }
}

/** The first position whose value is not below the wanted one. */
function firstAt(places: readonly number[], wanted: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
