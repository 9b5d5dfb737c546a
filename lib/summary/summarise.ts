import type { SourceText, Span } from '../text/index.ts'
import { type Candidate, usableSentences } from './usable-sentences.ts'
import { createWeigher, likeness, type SummaryEvidence } from './weigh-sentence.ts'

/** From this many characters of prose on, a fourth and a fifth sentence are worth reading. */
const LONG = 1500
const VERY_LONG = 3000
/** Sentences that share more than this of their character pairs say the same. */
const SAME = 0.5
/** The lead is looked for among the first sentences only. */
const LEAD_REACH = 3

/**
 * Chooses the sentences that carry an article: its lead, then from each further part the sentence with most of the
 * ranked figures, the names and the conclusions. (On Chinese news the lead beats plain graph ranking.)
 * @returns three spans, up to five of a long article, fewer where the text has fewer statements; in reading order, each
 *   of at most 80 characters. A longer sentence is represented by its first clauses, or left out.
 */
export function summarise(source: SourceText, evidence: SummaryEvidence): Span[] {
  const usable = usableSentences(source)
  const weigh = createWeigher(source, evidence)
  const weighed = usable.map((one) => ({ one, weight: weigh(one) }))
  const wanted = countWanted(usable)
  const chosen: Candidate[] = []
  const add = (from: readonly Weighed[]) => {
    const best = heaviest(from.filter(({ one }) => isNew(source, one, chosen)))
    if (best !== null) chosen.push(best)
  }
  add(weighed.slice(0, LEAD_REACH))
  for (const part of parts(weighed.slice(LEAD_REACH), wanted - 1)) add(part)
  while (chosen.length < Math.min(wanted, usable.length)) {
    const before = chosen.length
    add(weighed)
    if (chosen.length === before) break
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }))
}

interface Weighed {
  one: Candidate
  weight: number
}

function countWanted(usable: readonly Candidate[]): number {
  const characters = usable.reduce((sum, { length }) => sum + length, 0)
  return characters >= VERY_LONG ? 5 : characters >= LONG ? 4 : 3
}

/** Cuts a list into so many stretches of about the same length. */
function parts<T>(list: readonly T[], wanted: number): T[][] {
  const cut = (part: number) => Math.round((part * list.length) / wanted)
  return Array.from({ length: wanted }, (_, part) => list.slice(cut(part), cut(part + 1)))
}

function heaviest(list: readonly Weighed[]): Candidate | null {
  let best: Weighed | null = null
  for (const one of list) if (best === null || one.weight > best.weight) best = one
  return best?.one ?? null
}

function isNew(source: SourceText, one: Candidate, chosen: readonly Candidate[]): boolean {
  const words = source.folded.slice(one.start, one.end)
  return chosen.every(
    (other) => other !== one && likeness(words, source.folded.slice(other.start, other.end)) < SAME,
  )
}
