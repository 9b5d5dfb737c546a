import { type SourceText, sentenceAt } from '../text/index.ts'
import { SOURCED } from './nouns.ts'
import type { Change, Figure, FigureKind } from './types.ts'

const WEIGHT: Readonly<Record<FigureKind, number>> = {
  money: 5,
  percent: 4,
  count: 2,
  ratio: 3,
  multiple: 3,
  rank: 2,
  size: 1,
  duration: 1,
  other: 1,
}
/** A change says more than either of its ends. */
const CHANGED = 4
const COUNTED_BY_SOMEONE = 1.5
const NAMED = 1
/** What was said before is not news. */
const REPEATED = -4
/** In a title or the first paragraph. */
const LEADING = 1.5
const MINOR = -100
/** Enough of a sentence to find the words that name its source. */
const REACH = 120

/** Says what a reader would put first: 1 for the weightiest figure, equal ones in reading order. */
export function rankFigures(
  source: SourceText,
  figures: readonly Figure[],
  changes: readonly Change[],
): Figure[] {
  const changed = new Set(changes.flatMap(({ from, to }) => [from, to]))
  const seen = new Set<string>()
  const leadEnd = source.blocks.find((block) => block.role === 'paragraph')?.end ?? 0
  const weights = figures.map((figure, i) => {
    const key = `${figure.unit} ${figure.value} ${figure.low} ${figure.high}`
    const repeated = seen.has(key)
    seen.add(key)
    return weigh(source, figure, changed.has(i), repeated, leadEnd)
  })
  const order = figures
    .map((_, i) => i)
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
  const ranks = new Array<number>(figures.length)
  for (const [place, i] of order.entries()) ranks[i] = place + 1
  return figures.map((figure, i) => ({ ...figure, rank: ranks[i] as number }))
}

function weigh(
  source: SourceText,
  figure: Figure,
  changed: boolean,
  repeated: boolean,
  leadEnd: number,
): number {
  let weight = WEIGHT[figure.kind]
  const size = figure.value ?? figure.high ?? 0
  if (figure.kind === 'count' && size > 1) weight += Math.min(Math.log10(size) / 3, 3)
  if (changed) weight += CHANGED
  if (isSourced(source, figure)) weight += COUNTED_BY_SOMEONE
  if (figure.subject) weight += NAMED
  if (figure.end <= leadEnd) weight += LEADING
  if (repeated) weight += REPEATED
  return figure.minor ? weight + MINOR : weight
}

function isSourced(source: SourceText, figure: Figure): boolean {
  const start = sentenceAt(source, figure.start)?.start ?? figure.start
  return SOURCED.test(source.folded.slice(Math.max(start, figure.start - REACH), figure.start))
}
