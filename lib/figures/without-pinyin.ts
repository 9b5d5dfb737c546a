import { prepareSource, type SourceText, type Span } from '../text/index.ts'
import type { Quantities } from './types.ts'

/** A source without the pinyin that some mirrors put behind characters, and the ways there and back. */
export interface CleanSource {
  source: SourceText
  /** Carries spans of the given source to the clean one. */
  enter(spans: readonly Span[]): Span[]
  /** Carries what was read in the clean source back to the given one. */
  leave(quantities: Quantities): Quantities
}

const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
/** One syllable in brackets right behind a character: 億(yì). Without a tone mark it is the author's own. */
const INJECTED = new RegExp(`(?<=[\\u4e00-\\u9fff])\\((?=[a-zü]{0,3}[${TONES}])[a-zü${TONES}]{1,6}\\)`, 'g')

/** Takes injected pinyin out, so that 7個(gè)月 is read as 7個月. */
export function withoutPinyin(source: SourceText): CleanSource {
  const cuts = [...source.folded.matchAll(INJECTED)]
  if (cuts.length === 0) return { source, enter: (spans) => [...spans], leave: (quantities) => quantities }
  const { kept, places } = leaveOut(source.text.length, cuts)
  const take = (text: string) => kept.map(({ start, end }) => text.slice(start, end)).join('')
  const enter = (span: Span): Span => ({ start: firstAt(places, span.start), end: firstAt(places, span.end) })
  const text = take(source.text)
  const folded = take(source.folded)
  const blocks = source.blocks.map((block) => ({ ...block, ...enter(block) }))
  const clean = prepareSource({ ...source, text, blocks }, () => folded)
  return {
    source: clean,
    enter: (spans) => spans.map(enter),
    leave: (quantities) => carryBack(quantities, places),
  }
}

/** The stretches that stay, and for each place of their joined text its place in the source. */
function leaveOut(length: number, cuts: readonly RegExpExecArray[]): { kept: Span[]; places: number[] } {
  const kept: Span[] = []
  const places: number[] = []
  let start = 0
  const keep = (end: number) => {
    kept.push({ start, end })
    for (let at = start; at < end; at++) places.push(at)
  }
  for (const cut of cuts) {
    keep(cut.index)
    start = cut.index + cut[0].length
  }
  keep(length)
  return { kept, places }
}

function carryBack({ figures, changes, dates }: Quantities, places: readonly number[]): Quantities {
  const leave = <T extends Span>(span: T): T => ({
    ...span,
    start: places[span.start] ?? 0,
    end: (places[span.end - 1] ?? 0) + 1,
  })
  return {
    figures: figures.map((figure) => ({ ...leave(figure), sentence: leave(figure.sentence) })),
    changes,
    dates: dates.map(leave),
  }
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
