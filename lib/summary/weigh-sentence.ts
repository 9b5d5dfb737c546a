import type { Figure } from '../figures/index.ts'
import type { Names } from '../names/index.ts'
import { contains, type SourceText, type Span } from '../text/index.ts'
import type { Candidate } from './usable-sentences.ts'

/** What the other rooms found in the article. */
export interface SummaryEvidence {
  figures: readonly Figure[]
  names: Names
}

/** Sentences that conclude, announce or forecast. */
const TELLING = /意味着|这表明|总的来说|总体来看|总而言之|综上|由此可见|归根|未来|预计|计划|宣布|将于|首次|推出|发布|成为|达成|完成/
/** Sentences that lean on the one before. */
const LEANING = /^(?:但|而|不过|然而|因此|所以|此外|另外|同时|他|她|它|这|那|其|对此|彼时|更何况|即便|与此同时|“|「|也)/

/** Makes the function that says how much of the article a sentence carries; only comparisons mean anything. */
export function createWeigher(source: SourceText, { figures, names }: SummaryEvidence): (one: Candidate) => number {
  const heading = bigrams(source.title ?? '')
  const subjects = mentionStarts(names)
  return (one) => {
    const words = source.folded.slice(one.start, one.end)
    const lead = Math.max(0, 3 - one.order)
    const opensBlock = one.sentence.start - one.block.start <= 2 ? 0.6 : 0
    const telling = TELLING.test(words) ? 0.6 : 0
    const leaning = LEANING.test(words) ? 0.8 : 0
    const part = one.isPart ? 1 : 0
    return (
      lead + opensBlock + telling + weighFigures(one, figures) + weighNames(one, subjects) + 3 * share(heading, words) - leaning - part
    )
  }
}

function weighFigures(span: Span, figures: readonly Figure[]): number {
  const inside = figures.filter((figure) => !figure.minor && contains(span, figure))
  const sum = inside.reduce((weight, { rank }) => weight + (rank <= 2 ? 1.5 : rank <= 6 ? 1 : 0.4), 0)
  return Math.min(3, sum)
}

/** Where each entity is named, with how much the article speaks of it. */
function mentionStarts(names: Names): { start: number; weight: number }[] {
  const entities = [...names.people, ...names.organisations, ...names.products]
  return entities.flatMap(({ mentions }) =>
    mentions.map(({ start }) => ({ start, weight: mentions.length >= 3 ? 0.6 : 0.3 })),
  )
}

function weighNames(span: Span, starts: readonly { start: number; weight: number }[]): number {
  const sum = starts.reduce((weight, one) => weight + (one.start >= span.start && one.start < span.end ? one.weight : 0), 0)
  return Math.min(1.8, sum)
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
