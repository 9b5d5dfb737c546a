import type { Figure } from '../figures/index.ts'
import type { Names } from '../names/index.ts'
import type { SourceText } from '../text/index.ts'
import type { Candidate } from './usable-sentences.ts'

/** What the other rooms found in the article. */
export interface SummaryEvidence {
  figures: readonly Figure[]
  names: Names
}

/** Sentences that conclude, announce or forecast. */
const TELLING =
  /意味着|这表明|总的来说|总体来看|总而言之|综上|由此可见|归根|未来|预计|计划|宣布|将于|首次|推出|发布|成为|达成|完成/
/** More of a heading than this no heading has. */
const LONGEST_HEADING = 120
/** Sentences that lean on the one before. */
const LEANING =
  /^(?!这意味着|这表明)(?:但|而|不过|然而|因此|所以|此外|另外|同时|他|她|它|这|那|其|对此|彼时|更何况|即便|与此同时|“|「|也)/

/** Makes the function that says how much of the article a sentence carries; only comparisons mean anything. */
export function createWeigher(
  source: SourceText,
  { figures, names }: SummaryEvidence,
): (one: Candidate) => number {
  const heading = bigrams((source.foldedTitle ?? '').slice(0, LONGEST_HEADING))
  const weights = [...figureWeights(figures), ...mentionWeights(names)].sort((a, b) => a.start - b.start)
  return (one) => {
    const words = source.folded.slice(one.start, one.end)
    const lead = Math.max(0, 3 - one.order)
    const opensBlock = one.start - one.block.start <= 2 ? 0.6 : 0
    const telling = TELLING.test(words) ? 0.6 : 0
    const leaning = LEANING.test(words) ? 0.8 : 0
    const cut = one.isCut ? 1 : 0
    return (
      lead + opensBlock + telling + weighContents(weights, one) + 3 * share(heading, words) - leaning - cut
    )
  }
}

/** Something worth reading, and how much. */
interface Weight {
  start: number
  of: 'figure' | 'name'
  weight: number
}

function figureWeights(figures: readonly Figure[]): Weight[] {
  const key = figures.filter(({ minor }) => !minor)
  return key.map(({ start, rank }) => ({
    start,
    of: 'figure',
    weight: rank <= 2 ? 1.5 : rank <= 6 ? 1 : 0.4,
  }))
}

/** Where each entity is named; who is named often is what the article is about. */
function mentionWeights(names: Names): Weight[] {
  const entities = [...names.people, ...names.organisations, ...names.products]
  return entities.flatMap(({ mentions }) =>
    mentions.map(({ start }): Weight => ({ start, of: 'name', weight: mentions.length >= 3 ? 0.6 : 0.3 })),
  )
}

/** What a sentence holds; a dozen figures or names in one make a table of it rather than a statement. */
function weighContents(weights: readonly Weight[], { start, end }: Candidate): number {
  const sums = { figure: 0, name: 0 }
  for (let at = firstFrom(weights, start); at < weights.length; at++) {
    const one = weights[at] as Weight
    if (one.start >= end) break
    sums[one.of] += one.weight
  }
  return Math.min(3, sums.figure) + Math.min(1.8, sums.name)
}

/** Position of the first weight that does not stand before an offset. */
function firstFrom(weights: readonly Weight[], offset: number): number {
  let low = 0
  let high = weights.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((weights[middle] as Weight).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function bigrams(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2))
  return pairs
}

/** How much of the heading comes back in the words, 0 to 1. */
function share(heading: ReadonlySet<string>, words: string): number {
  if (heading.size === 0) return 0
  let shared = 0
  for (const pair of heading) if (words.includes(pair)) shared++
  return shared / heading.size
}

/** How much two sentences say the same, 0 to 1. */
export function likeness(one: string, other: string): number {
  const first = bigrams(one)
  const second = bigrams(other)
  let shared = 0
  for (const pair of first) if (second.has(pair)) shared++
  return shared / Math.max(1, Math.min(first.size, second.size))
}
