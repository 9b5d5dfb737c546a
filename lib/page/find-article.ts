import { isFurniture } from './furniture.ts'
import { type TextRun, walkTextRuns } from './walk-text.ts'

/** A run with fewer Chinese characters is no prose: a label, a menu entry, a headline in a list. */
const PROSE_MIN_HAN = 15
/**
 * How much of a run's weight each further ancestor gets. Near 1, so that an article cut into sections by ads
 * still meets in their common parent; below 1, so that the smallest element that holds it all wins.
 */
const DECAY = 0.9
/** Ancestors further up than this are the page, not the article. */
const REACH = 8

const HAN = /\p{Script=Han}/gu
const SENTENCE_MARK = /[，。！？；：,!?;:、]/

/**
 * Finds the element that holds the article: the one in which most prose meets. Asks for no layout, so it
 * answers alike in a live page and in a parsed file.
 * @returns null where the page holds no Chinese prose
 */
export function findArticle(document: Document): Element | null {
  if (!document.body) return null
  const weights = new Map<Element, number>()
  for (const run of walkTextRuns(document.body, isFurniture)) weighRun(run, weights)
  let best: Element | null = null
  let most = 0
  for (const [element, weight] of weights) {
    if (weight > most) [best, most] = [element, weight]
  }
  return best
}

function weighRun(run: TextRun, weights: Map<Element, number>): void {
  let prose = ''
  for (const node of run) if (!node.parentElement?.closest('a')) prose += node.data
  if (!SENTENCE_MARK.test(prose)) return
  const han = prose.match(HAN)?.length ?? 0
  if (han < PROSE_MIN_HAN) return
  let weight = han
  let element = run[0]?.parentElement ?? null
  for (let up = 0; element && up < REACH; up++) {
    weights.set(element, (weights.get(element) ?? 0) + weight)
    weight *= DECAY
    element = element.parentElement
  }
}
