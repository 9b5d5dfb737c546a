import { type Holder, isWithin, type Place, type PlacedTree } from './element-places.ts'
import { COMMENT_NAMES, FURNITURE_NAMES } from './furniture-names.ts'
import { matches } from './matches.ts'
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
export function findFurniture({ top, list }: PlacedTree): Skips {
  const suspects: Place[] = []
  const comments: Place[] = []
  for (const place of list) {
    if (place === top) continue
    const suspicion = suspect(place.holder)
    if (suspicion === 'furniture') suspects.push(place)
    else if (suspicion === 'comments') comments.push(place)
  }
  const furniture = new Set<Holder>()
  let prose = top.prose
  let passed: Place | null = null
  for (const place of comments) {
    // Comments on a comment are counted with it.
    if (passed && isWithin(place, passed)) continue
    if (top.prose - place.prose < NOTHING_ELSE || holdsHeadline(place.holder)) continue
    furniture.add(place.holder)
    prose -= place.prose
    passed = place
  }
  for (const together of groupAlike(suspects)) {
    const held = together.reduce((sum, place) => sum + place.prose, 0)
    if (held === 0 || held < prose * MOST_OF_PROSE) for (const { holder } of together) furniture.add(holder)
  }
  return (element) => isWithoutProse(element) || furniture.has(element)
}

/** Elements of one name beside each other are judged together: an article may be a row of them. */
function groupAlike(suspects: readonly Place[]): Iterable<Place[]> {
  const groups = new Map<Place | null, Map<string, Place[]>>()
  for (const place of suspects) {
    const siblings = groups.get(place.parent) ?? new Map<string, Place[]>()
    const name = readAttribute(place.holder as Element, 'class')
    const alike = siblings.get(name)
    if (alike) alike.push(place)
    else siblings.set(name, [place])
    groups.set(place.parent, siblings)
  }
  return [...groups.values()].flatMap((siblings) => [...siblings.values()])
}

function holdsHeadline(holder: Holder): boolean {
  return typeof holder.querySelector === 'function' && holder.querySelector('h1') !== null
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

/** An attribute's value, empty where there is none; a form's field may be called `getAttribute`. */
export function readAttribute(element: Element, name: string): string {
  return (typeof element.getAttribute === 'function' && element.getAttribute(name)) || ''
}
