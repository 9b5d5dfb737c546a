import type { FigureView } from '../../lib/article/index.ts'
import type { Change } from '../../lib/figures/index.ts'

/** One card: a figure by itself, or the movement from one figure to another. */
export type FigureCard =
  | { kind: 'figure'; figure: FigureView }
  | { kind: 'change'; from: FigureView; to: FigureView; direction: Change['direction'] }

export interface FigureGroups {
  /** What a reader would put first, the most telling ahead. */
  leading: FigureCard[]
  /** All others: key figures beyond the limit, then minor ones. */
  more: FigureCard[]
}

/**
 * Sorts an article's figures into cards. A change takes its two figures along, so that neither is shown a
 * second time; it ranks as the better of the two.
 * @param limit how many cards lead
 */
export function groupFigures(
  figures: readonly FigureView[],
  changes: readonly Change[],
  limit: number,
): FigureGroups {
  const taken = new Set<number>()
  const cards: FigureCard[] = []
  for (const { from, to, direction } of changes) {
    const [start, end] = [figures[from], figures[to]]
    if (!start || !end) continue
    taken.add(from).add(to)
    cards.push({ kind: 'change', from: start, to: end, direction })
  }
  figures.forEach((figure, at) => {
    if (!taken.has(at)) cards.push({ kind: 'figure', figure })
  })
  cards.sort((a, b) => Number(isMinor(a)) - Number(isMinor(b)) || rankOf(a) - rankOf(b))
  const key = cards.filter((card) => !isMinor(card)).length
  // A page of minor figures only has nothing that leads; they stay folded away.
  const lead = Math.min(key, limit)
  return { leading: cards.slice(0, lead), more: cards.slice(lead) }
}

function isMinor(card: FigureCard): boolean {
  return card.kind === 'figure' ? card.figure.minor : card.from.minor && card.to.minor
}

function rankOf(card: FigureCard): number {
  return card.kind === 'figure' ? card.figure.rank : Math.min(card.from.rank, card.to.rank)
}
