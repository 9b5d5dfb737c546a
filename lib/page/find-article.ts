import {
  childrenOf,
  type Holder,
  isWithin,
  type Place,
  type PlacedTree,
  placeElements,
} from './element-places.ts'
import { findFurniture, readAttribute } from './furniture.ts'
import { findRoots, type PageRoot } from './page-roots.ts'
import type { Skips } from './walk-text.ts'

/** Where a page's article is. */
export interface ArticlePlace {
  root: Place
  /** The tree that it stands in: the page's, a frame's, or below an open shadow root. */
  tree: PlacedTree
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
/** Chinese characters of prose below which a stretch of page is no article of its own. */
const ONE_ARTICLE = 120
/** An element that the page itself calls the article's body is believed if it holds this share of the best one's prose. */
const BELIEVED = 0.5

/**
 * Finds the element that holds the article: the one in which most prose meets, in whichever tree of the page.
 * Asks for no layout, so it answers alike in a live page and in a parsed file.
 * @returns null where the page holds no Chinese prose
 */
export function findArticle(document: Document): ArticlePlace | null {
  let best: ArticlePlace | null = null
  let most = 0
  for (const root of [document, ...findRoots(document)]) {
    const top = topOf(root)
    if (!top) continue
    const tree = placeElements(top)
    if (tree.top.prose <= most) continue
    const skips = findFurniture(tree)
    const found = findHeaviest(tree, skips)
    if (found && found.weight > most) {
      most = found.weight
      best = { root: withSiblings(believedIn(tree, found.place, skips), tree), tree, skips }
    }
  }
  return best
}

/** The part of a tree that can hold an article; null for what is no HTML, and for a frameset. */
function topOf(root: PageRoot): Holder | null {
  if (root.nodeType === 11) return root as ShadowRoot
  // An image may be called body, and the document then answers with it.
  const body = root.nodeType === 9 ? (root as Document).getElementsByTagName('body')[0] : null
  return body?.namespaceURI === 'http://www.w3.org/1999/xhtml' ? body : null
}

/**
 * The part of an article's root that is one article, where the root holds several with a headline each: pages that
 * load the next one below.
 * @param headline where the article's headline stands
 */
export function narrowTo(headline: Place, { root, tree, skips }: ArticlePlace): Place {
  if (!isWithin(headline, root)) return root
  for (let at = headline; at !== root && at.parent; at = at.parent) {
    const isPart = at.prose >= ONE_ARTICLE && at.prose < root.prose
    if (!isPart) continue
    for (const sibling of childrenOf(at.parent, tree)) {
      if (sibling === at || sibling.prose < ONE_ARTICLE || skips(sibling.holder as Element)) continue
      if (sibling.order > at.order && hasHeading(sibling.holder)) return at
    }
  }
  return root
}

function hasHeading(holder: Holder): boolean {
  return typeof holder.querySelector === 'function' && holder.querySelector('h1') !== null
}

function findHeaviest({ runs }: PlacedTree, skips: Skips): { place: Place; weight: number } | null {
  const isLeftOut = rememberLeftOut(skips)
  const weights = new Map<Place, number>()
  for (const { place, prose } of runs) {
    if (isLeftOut(place)) continue
    let weight = prose
    let at: Place | null = place
    for (let up = 0; at && up < REACH; up++) {
      weights.set(at, (weights.get(at) ?? 0) + weight)
      weight *= DECAY
      at = at.parent
    }
  }
  let best: { place: Place; weight: number } | null = null
  for (const [place, weight] of weights) if (weight > (best?.weight ?? 0)) best = { place, weight }
  return best
}

/** Tells whether a place stands in something left out, asking about each only once. */
function rememberLeftOut(skips: Skips): (place: Place) => boolean {
  const known = new Map<Place, boolean>()
  return (place) => {
    const path: Place[] = []
    let at: Place | null = place
    let isLeftOut = false
    for (; at; at = at.parent) {
      const answer = known.get(at)
      if (answer !== undefined) {
        isLeftOut = answer
        break
      }
      path.push(at)
    }
    for (const step of path.reverse()) {
      isLeftOut ||= step.parent !== null && skips(step.holder as Element)
      known.set(step, isLeftOut)
    }
    return isLeftOut
  }
}

/** The element that the page marks up as the article's body, where that fits what was found. */
function believedIn({ list }: PlacedTree, found: Place, skips: Skips): Place {
  const isLeftOut = rememberLeftOut(skips)
  for (const place of list) {
    if (readAttribute(place.holder as Element, 'itemprop') !== 'articleBody') continue
    if (place.prose >= found.prose * BELIEVED && !isLeftOut(place)) return place
  }
  return found
}

/** The parent, where a sibling of the same name holds prose too: an article in parts of very different length. */
function withSiblings(place: Place, tree: PlacedTree): Place {
  const { parent, holder } = place
  const name = readAttribute(holder as Element, 'class')
  if (!parent || name === '' || parent.prose === place.prose) return place
  for (const twin of childrenOf(parent, tree)) {
    const element = twin.holder as Element
    if (twin === place || twin.prose === 0 || element.localName !== (holder as Element).localName) continue
    if (readAttribute(element, 'class') === name) return parent
  }
  return place
}
