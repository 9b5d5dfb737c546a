import { childrenOf, type PlacedTree, placeElements } from './element-places.ts'
import { findFurniture, findLeftOut, readAttribute } from './furniture.ts'
import { findRootsInSteps, type PageRoot } from './page-roots.ts'
import type { Holder, Place } from './record-tree.ts'
import { createPace, type Steps } from './steps.ts'
import type { Skips } from './walk-text.ts'

/** Where a page's article is. */
export interface ArticlePlace {
  root: Place
  /** The tree that it stands in: the page's, a frame's, or below an open shadow root. */
  tree: PlacedTree
  /** The page's own tree, where the article stands in another. */
  outer: PlacedTree | null
  /** Tells which elements of the tree are furniture. */
  skips: Skips
}

/**
 * How much of a run's weight each further ancestor gets. Near 1, so that an article cut into sections by ads
 * still meets in their common parent; below 1, so that the smallest element that holds it all wins.
 */
const DECAY = 0.9
/** Ancestors further up than this are the page, not the article. */
const REACH = 8
/** An element that the page itself calls the article's body is believed if it holds this share of the best one's prose. */
const BELIEVED = 0.5

/**
 * Finds the element that holds the article: the one in which most prose meets, in whichever tree of the page.
 * Asks for no layout, so it answers alike in a live page and in a parsed file.
 * @returns null where the page holds no Chinese prose
 */
export function* findArticle(document: Document): Steps<ArticlePlace | null> {
  let best: ArticlePlace | null = null
  let outer: PlacedTree | null = null
  let most = 0
  for (const root of [document, ...(yield* findRootsInSteps(document))]) {
    yield
    const top = topOf(root)
    if (!top) continue
    const tree = yield* placeElements(top)
    if (root === document) outer = tree
    if (tree.top.prose <= most) continue
    const skips = yield* findFurniture(tree)
    const leftOut = yield* findLeftOut(tree, skips)
    const found = yield* findHeaviest(tree, leftOut)
    if (found && found.weight > most) {
      most = found.weight
      const believed = yield* believedIn(tree, found.place, leftOut)
      best = { root: yield* withSiblings(believed, tree), tree, outer: null, skips }
    }
  }
  return best && { ...best, outer: best.tree === outer ? null : outer }
}

/** The part of a tree that can hold an article; null for what is no HTML, and for a frameset. */
function topOf(root: PageRoot): Holder | null {
  if (root.nodeType === 11) return root as ShadowRoot
  // An image may be called body, and the document then answers with it.
  const body = root.nodeType === 9 ? (root as Document).getElementsByTagName('body')[0] : null
  return body?.namespaceURI === 'http://www.w3.org/1999/xhtml' ? body : null
}

interface HeavyPlace {
  place: Place
  weight: number
}

function* findHeaviest({ runs }: PlacedTree, leftOut: ReadonlySet<Place>): Steps<HeavyPlace | null> {
  const weights = new Map<Place, number>()
  const isDue = createPace()
  for (const { place, prose } of runs) {
    if (isDue(2)) yield
    if (leftOut.has(place)) continue
    let weight = prose
    let at: Place | null = place
    for (let up = 0; at && up < REACH; up++) {
      weights.set(at, (weights.get(at) ?? 0) + weight)
      weight *= DECAY
      at = at.parent
    }
  }
  let best: HeavyPlace | null = null
  for (const [place, weight] of weights) {
    if (isDue()) yield
    if (weight > (best?.weight ?? 0)) best = { place, weight }
  }
  return best
}

/** The element that the page marks up as the article's body, where that fits what was found. */
function* believedIn({ list }: PlacedTree, found: Place, leftOut: ReadonlySet<Place>): Steps<Place> {
  const isDue = createPace()
  for (const place of list) {
    if (isDue()) yield
    if (readAttribute(place.holder as Element, 'itemprop') !== 'articleBody') continue
    if (place.prose >= found.prose * BELIEVED && !leftOut.has(place)) return place
  }
  return found
}

/** The parent, where a sibling of the same name holds prose too: an article in parts of very different length. */
function* withSiblings(place: Place, tree: PlacedTree): Steps<Place> {
  const { parent, holder } = place
  const name = readAttribute(holder as Element, 'class')
  if (!parent || name === '' || parent.prose === place.prose) return place
  const isDue = createPace()
  for (const twin of childrenOf(parent, tree)) {
    if (isDue()) yield
    const element = twin.holder as Element
    if (twin === place || twin.prose === 0 || element.localName !== (holder as Element).localName) continue
    if (readAttribute(element, 'class') === name) return parent
  }
  return place
}
