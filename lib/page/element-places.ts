import { flowsInLine, isWithoutProse, type TextRun, walkTextRuns } from './walk-text.ts'

/** A node that may hold an article: an element, or the root of a tree of its own. */
export type Holder = Element | ShadowRoot

/** Where an element stands, and what is below it. */
export interface Place {
  holder: Holder
  /** Null at the top of the tree. */
  parent: Place | null
  /** Position in document order. */
  order: number
  isLinked: boolean
  /** Chinese characters of prose, below it and in it. */
  prose: number
  /** All characters of text, blanks at the ends of runs not counted. */
  characters: number
  /** How many elements are below it. */
  elements: number
}

/** A run of prose, and the element that it stands in. */
interface ProseRun {
  place: Place
  prose: number
}

/** One tree of a page, looked at once: every later question is answered from here, not by climbing the page. */
export interface PlacedTree {
  top: Place
  /** In document order. */
  list: readonly Place[]
  places: Map<Node, Place>
  runs: ProseRun[]
}

/** A run with fewer Chinese characters is no prose: a label, a menu entry, a headline in a list. */
const PROSE_MIN_HAN = 15
const SENTENCE_MARK = /[，。！？；：,!?;:、]/

/** Looks at each element below a node once. Takes time in proportion to the tree's size, however deep it is. */
export function placeElements(top: Holder): PlacedTree {
  const places = placeAll(top)
  const list = [...places.values()]
  const runs: ProseRun[] = []
  for (const run of walkTextRuns(top, isWithoutProse)) {
    const place = placeOf(run, places)
    if (!place) continue
    const prose = weighRun(run, places)
    place.prose += prose
    if (prose > 0) runs.push({ place, prose })
  }
  // Children come after their parents, so each is complete before it is added to its parent.
  for (let i = list.length - 1; i > 0; i--) {
    const place = list[i] as Place
    if (!place.parent) continue
    place.parent.prose += place.prose
    place.parent.characters += place.characters
    place.parent.elements += place.elements + 1
  }
  return { top: list[0] as Place, list, places, runs }
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
  const parent = run[0]?.parentNode
  let place = (parent && places.get(parent)) ?? null
  while (place?.parent && flowsInLine(place.holder)) place = place.parent
  return place
}

/** Whether text of a node is part of a link. */
export function isLinked(node: Text, places: ReadonlyMap<Node, Place>): boolean {
  return node.parentNode !== null && places.get(node.parentNode)?.isLinked === true
}

function placeAll(top: Holder): Map<Node, Place> {
  const places = new Map<Node, Place>()
  // A walker knows parents even where a form's field is called parentNode.
  const walker = top.ownerDocument.createTreeWalker(top, 1)
  let parent: Place | null = null
  for (let node: Node | null = top; node; ) {
    const place: Place = placeBelow(parent, node as Holder, places.size)
    places.set(node, place)
    let next = walker.firstChild()
    if (next) parent = place
    while (!next) {
      next = walker.nextSibling()
      if (next) break
      if (!walker.parentNode()) return places
      parent = parent?.parent ?? null
    }
    node = next
  }
  return places
}

function placeBelow(parent: Place | null, holder: Holder, order: number): Place {
  const isLinked = parent?.isLinked === true || (holder as Element).localName === 'a'
  return { holder, parent, order, isLinked, prose: 0, characters: 0, elements: 0 }
}

/** The Chinese characters of a run's prose outside its links; notes how many characters its elements show. */
function weighRun(run: TextRun, places: ReadonlyMap<Node, Place>): number {
  let han = 0
  let hasMark = false
  for (const node of run) {
    const place = node.parentNode && places.get(node.parentNode)
    if (place) place.characters += node.data.trim().length
    if (place?.isLinked) continue
    han += countHan(node.data)
    hasMark ||= SENTENCE_MARK.test(node.data)
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
