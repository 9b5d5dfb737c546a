import { createPace, type Steps } from './steps.ts'
import { flowsInLine } from './walk-text.ts'

/** A node that may hold an article: an element, or the root of a tree of its own. */
export type Holder = Element | ShadowRoot

/** Where an element stands, and what is below it. */
export interface Place {
  holder: Holder
  /** Null at the top of the tree. */
  parent: Place | null
  /** The place of the element that its lines flow in: its own, but for what is inline. */
  line: Place
  /** The elements and texts right below it, in order. */
  children: readonly Node[]
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

/** A tree as it was when it was looked at, whatever becomes of it. */
export interface RecordedTree {
  top: Place
  /** In document order. */
  list: readonly Place[]
  /** By the element, and by each text right below it. */
  places: ReadonlyMap<Node, Place>
}

/** Elements, texts, and roots of trees, which a walker must know to climb to them. */
const SHOWN = 1 | 4 | 1024
const NONE: readonly Node[] = []

/** An element whose children are being recorded. */
interface OpenPlace {
  place: Place
  children: Node[]
  /** The child that was seen last. */
  last: Node | null
  /** Which pause that was behind. */
  pauses: number
}

/**
 * Records the elements and texts below a node, each once, however the page changes between two steps: what comes or
 * moves meanwhile is seen where the walk has not been yet. Takes no longer for deep trees.
 */
export function* recordTree(top: Holder): Steps<RecordedTree> {
  // A walker knows parents even where a form's field is called parentNode.
  const walker = top.ownerDocument.createTreeWalker(top, SHOWN)
  const list: Place[] = []
  const places = new Map<Node, Place>()
  const open: OpenPlace[] = []
  let pauses = 0
  const enter = (holder: Holder) => {
    const place = placeBelow(open.at(-1)?.place ?? null, holder, list.length)
    list.push(place)
    places.set(holder, place)
    open.push({ place, children: [], last: null, pauses })
  }
  const isDue = createPace()
  enter(top)
  for (let at = open.at(-1); at; at = open.at(-1)) {
    if (isDue()) {
      yield
      pauses++
    }
    const child = nextChild(walker, at, pauses)
    if (!child) close(open)
    else if (!places.has(child)) {
      at.children.push(child)
      // A form's field may be called nodeType.
      if (child.nodeType === 3) places.set(child, at.place)
      else enter(child as Element)
    }
  }
  return { top: list[0] as Place, list, places }
}

/** Most elements have at most one child; an empty list for each of the others would be a waste. */
function close(open: OpenPlace[]): void {
  const closed = open.pop()
  if (closed && closed.children.length > 0) closed.place.children = closed.children
}

/**
 * The child behind the one that was seen last; if that has gone meanwhile, behind one that is still there, else the
 * first: it is a new one, or stood behind all that have gone.
 */
function nextChild(walker: TreeWalker, open: OpenPlace, pauses: number): Node | null {
  const { place, children, last } = open
  const isStill = (child: Node) => {
    walker.currentNode = child
    return walker.parentNode() === place.holder
  }
  let from = last
  if (last && open.pauses !== pauses && !isStill(last)) from = children.findLast(isStill) ?? null
  open.pauses = pauses
  const current = from ?? place.holder
  if (walker.currentNode !== current) walker.currentNode = current
  open.last = from ? walker.nextSibling() : walker.firstChild()
  return open.last
}

function placeBelow(parent: Place | null, holder: Holder, order: number): Place {
  const isLinked = parent?.isLinked === true || (holder as Element).localName === 'a'
  const counts = { prose: 0, characters: 0, elements: 0 }
  const place = { holder, parent, children: NONE, order, isLinked, ...counts } as unknown as Place
  place.line = parent && flowsInLine(holder) ? parent.line : place
  return place
}
