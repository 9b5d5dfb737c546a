import { firstHeading, isWithin, type PlacedTree } from './element-places.ts'
import { COMMENT_NAMES, FURNITURE_NAMES } from './furniture-names.ts'
import { matches } from './matches.ts'
import type { Holder, Place } from './record-tree.ts'
import { createPace, type Steps } from './steps.ts'
import { flowsInLine, isWithoutProse, type Skips } from './walk-text.ts'

/** Landmarks that do not hold the article itself, and what is not shown. */
const LANDMARKS =
  'nav,footer,aside,form,dialog,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="search"],[role="dialog"],[hidden],[aria-hidden="true"]'
/** Elements that are the page or its article, whatever they are called: <body class="has-sidebar">. */
const NEVER_FURNITURE = new Set(['html', 'body', 'article', 'main'])

/** What holds this share of a page's prose is no furniture: a WebForms page is one form from top to bottom. */
const MOST_OF_PROSE = 0.6
/** Chinese characters; a page with less prose outside what is called comments has nothing else to read. */
const NOTHING_ELSE = 60

type Suspicion = 'furniture' | 'comments' | null

/**
 * Tells which elements of a tree are furniture: what stands around the article and a reader passes over. Names
 * and landmarks only raise a suspicion; where the prose is decides.
 */
export function* findFurniture(tree: PlacedTree): Steps<Skips> {
  const { suspects, comments } = yield* findSuspects(tree)
  const furniture = new Set<Holder>()
  const isDue = createPace()
  let prose = tree.top.prose
  let passed: Place | null = null
  for (const place of comments) {
    if (isDue()) yield
    // Comments on a comment are counted with it.
    if (passed && isWithin(place, passed)) continue
    if (tree.top.prose - place.prose < NOTHING_ELSE || firstHeading(place, tree)) continue
    furniture.add(place.holder)
    prose -= place.prose
    passed = place
  }
  for (const { places, held } of yield* groupAlike(suspects)) {
    if (held > 0 && held >= prose * MOST_OF_PROSE) continue
    for (const { holder } of places) {
      if (isDue()) yield
      furniture.add(holder)
    }
  }
  return (element) => isWithoutProse(element) || furniture.has(element)
}

function* findSuspects({ top, list }: PlacedTree): Steps<{ suspects: Place[]; comments: Place[] }> {
  const suspects: Place[] = []
  const comments: Place[] = []
  const isDue = createPace()
  for (const place of list) {
    if (isDue()) yield
    if (place === top) continue
    const suspicion = suspect(place.holder)
    if (suspicion === 'furniture') suspects.push(place)
    else if (suspicion === 'comments') comments.push(place)
  }
  return { suspects, comments }
}

/** Elements that are judged together, and the prose in all of them. */
interface Group {
  places: Place[]
  held: number
}

/** Elements of one name beside each other are judged together: an article may be a row of them. */
function* groupAlike(suspects: readonly Place[]): Steps<Group[]> {
  const all: Group[] = []
  const byParent = new Map<Place | null, Map<string, Group>>()
  const isDue = createPace()
  for (const place of suspects) {
    if (isDue()) yield
    const siblings = byParent.get(place.parent) ?? new Map<string, Group>()
    byParent.set(place.parent, siblings)
    const name = readAttribute(place.holder as Element, 'class')
    const group = siblings.get(name) ?? { places: [], held: 0 }
    if (group.places.length === 0) {
      siblings.set(name, group)
      all.push(group)
    }
    group.places.push(place)
    group.held += place.prose
  }
  return all
}

/** The places that are left out, and all below them. */
export function* findLeftOut({ top, list }: PlacedTree, skips: Skips): Steps<ReadonlySet<Place>> {
  const leftOut = new Set<Place>()
  const isDue = createPace()
  // Children come after their parents.
  for (const place of list) {
    if (isDue()) yield
    if (place === top) continue
    if (leftOut.has(place.parent as Place) || skips(place.holder as Element)) leftOut.add(place)
  }
  return leftOut
}

function suspect(holder: Holder): Suspicion {
  const element = holder as Element
  if (NEVER_FURNITURE.has(element.localName)) return isHidden(element) ? 'furniture' : null
  if (matches(element, LANDMARKS) || isHidden(element)) return 'furniture'
  // A word in a line is part of its sentence: <a class="keyword">.
  if (flowsInLine(element)) return null
  const names = readNames(element)
  if (names.some((name) => COMMENT_NAMES.has(name))) return 'comments'
  return names.some((name) => FURNITURE_NAMES.has(name)) ? 'furniture' : null
}

function isHidden(element: Element): boolean {
  return /display\s*:\s*none/i.test(readAttribute(element, 'style'))
}

/** The words of an element's class names and id: `postTopShare_wrap` has post, top, share and wrap. */
export function readNames(element: Element): string[] {
  const names = `${readAttribute(element, 'id')} ${readAttribute(element, 'class')}`
  if (names === ' ') return []
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

/** In characters. What is told by an attribute stands at its beginning; images may stand behind it in a style. */
const MOST_OF_AN_ATTRIBUTE = 2000

/** An attribute's value, empty where there is none; a form's field may be called `getAttribute`. */
export function readAttribute(element: Element, name: string): string {
  const value = typeof element.getAttribute === 'function' && element.getAttribute(name)
  return value ? value.slice(0, MOST_OF_AN_ATTRIBUTE) : ''
}
