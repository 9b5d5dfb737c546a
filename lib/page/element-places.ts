import { type Holder, type Place, type RecordedTree, recordTree } from './record-tree.ts'
import { createPace, type Pace, type Steps, workOf } from './steps.ts'
import { isWithoutProse, type Skips, type TextRun, walkInSteps } from './walk-text.ts'

/** A run of prose, and the element that it stands in. */
interface ProseRun {
  place: Place
  prose: number
}

/** One tree of a page, looked at once: every later question is answered from here, not by climbing the page. */
export interface PlacedTree extends RecordedTree {
  runs: readonly ProseRun[]
  /** The orders of the headings of the first level, ascending. */
  headings: readonly number[]
}

/** A run with fewer Chinese characters is no prose: a label, a menu entry, a headline in a list. */
const PROSE_MIN_HAN = 15
const SENTENCE_MARK = /[，。！？；：,!?;:、]/

/** No more of one text node is looked at: what follows would not make it more of an article. */
const MOST_OF_A_NODE = 60_000

/** Looks at each element below a node once. Takes time in proportion to the tree's size, however deep it is. */
export function* placeElements(top: Holder): Steps<PlacedTree> {
  const tree = yield* recordTree(top)
  const runs = yield* weighRuns(tree)
  const headings: number[] = []
  const isDue = createPace()
  // Children come after their parents, so each is complete before it is added to its parent.
  for (let i = tree.list.length - 1; i > 0; i--) {
    if (isDue()) yield
    const place = tree.list[i] as Place
    if ((place.holder as Element).localName === 'h1') headings.push(i)
    if (!place.parent) continue
    place.parent.prose += place.prose
    place.parent.characters += place.characters
    place.parent.elements += place.elements + 1
  }
  return { ...tree, runs, headings: headings.reverse() }
}

/** Walks the text below a recorded node as walkInSteps does; what is known of the nodes is looked up in these trees. */
export function walkPlaced(
  top: Node,
  trees: readonly RecordedTree[],
  skips: Skips,
): Generator<TextRun | null> {
  return walkInSteps([top], skips, (node) => {
    for (const { places } of trees) {
      const place = places.get(node)
      if (place) return place.children
    }
    return []
  })
}

/** The places of the elements directly below another's. */
export function* childrenOf(place: Place, { list }: PlacedTree): Generator<Place> {
  const end = place.order + place.elements
  for (let order = place.order + 1; order <= end; ) {
    const child = list[order] as Place
    yield child
    order += child.elements + 1
  }
}

/** Whether a place is another's or stands below it. */
export function isWithin(place: Place, upper: Place): boolean {
  return place.order >= upper.order && place.order <= upper.order + upper.elements
}

/** The place of the element that a run's lines flow in; null for text outside the tree. */
export function placeOf(run: TextRun, places: ReadonlyMap<Node, Place>): Place | null {
  return (run[0] && places.get(run[0])?.line) ?? null
}

/** Whether text of a node is part of a link. */
export function isLinked(node: Text, places: ReadonlyMap<Node, Place>): boolean {
  return places.get(node)?.isLinked === true
}

/** The first heading of the first level below a place. */
export function firstHeading({ order, elements }: Place, { headings, list }: PlacedTree): Place | null {
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle] as number) <= order) low = middle + 1
    else high = middle
  }
  const first = headings[low]
  return first !== undefined && first <= order + elements ? (list[first] as Place) : null
}

/** Adds what its runs hold to the place of each element of a tree. */
function* weighRuns(tree: RecordedTree): Steps<ProseRun[]> {
  const { top, places } = tree
  const runs: ProseRun[] = []
  const isDue = createPace()
  for (const run of walkPlaced(top.holder, [tree], isWithoutProse)) {
    const place = run && placeOf(run, places)
    const prose = run && place ? yield* weighRun(run, places, isDue) : 0
    if (place) place.prose += prose
    if (place && prose > 0) runs.push({ place, prose })
    if (!run) yield
  }
  return runs
}

/** The Chinese characters of a run's prose outside its links; notes how many characters its elements show. */
function* weighRun(run: TextRun, places: ReadonlyMap<Node, Place>, isDue: Pace): Steps<number> {
  let han = 0
  let hasMark = false
  for (const node of run) {
    const words = node.data.slice(0, MOST_OF_A_NODE)
    if (isDue(workOf(words.length))) yield
    const place = places.get(node)
    if (place) place.characters += words.trim().length
    if (place?.isLinked) continue
    han += countHan(words)
    hasMark ||= SENTENCE_MARK.test(words)
  }
  return hasMark && han >= PROSE_MIN_HAN ? han : 0
}

/** How many Chinese characters a text has. */
export function countHan(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) count++
  }
  return count
}

/** Whether a line reads as prose: long enough, and with a sentence's marks. */
export function isProse(words: string): boolean {
  return SENTENCE_MARK.test(words) && countHan(words) >= PROSE_MIN_HAN
}
