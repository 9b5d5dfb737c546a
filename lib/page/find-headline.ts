import { isWithin, type PlacedTree, walkPlaced } from './element-places.ts'
import type { ArticlePlace } from './find-article.ts'
import { readAttribute, readNames } from './furniture.ts'
import { HEADLINE_NAMES, LEAD_NAMES, LOGO_NAMES } from './furniture-names.ts'
import type { Place, RecordedTree } from './record-tree.ts'
import { createPace, type Steps, workOf } from './steps.ts'
import { isSiteName, withoutTails } from './title-tails.ts'
import { isWithoutProse } from './walk-text.ts'

/** The element that shows an article's headline. */
export interface Headline {
  element: Element
  words: string
}

const LONGEST = 150
const SHORTEST = 4
/** More elements than this below a headline make it a part of the page. */
const MOST_ELEMENTS = 40
/** An unconfirmed first-level heading shorter than this is a rubric or a site's name. */
const SHORTEST_UNCONFIRMED = 7
/** A site's name is no longer. */
const LONGEST_NAME = 20
const MOST_LOGOS = 5
/** A mark beside a headline is no longer. */
const LONGEST_MARK = 6
/** A heading is as much work as so many other elements. */
const JUDGED = 10
/** So many leading paragraphs are looked for in the article. */
const MOST_LEADS = 10
/** No more of an element's words is looked at. */
const MOST_WORDS = 4000
/** No more of an article is searched for what leads to it. */
const MOST_OF_ARTICLE = 60_000
/** A script's share of characters that its other script writes alike. */
const ALIKE = 0.5

/**
 * Finds where a page shows the headline of its article: what agrees with a title that the page gives, else a
 * heading of the first level that is not the site's sign.
 * @param article null where the tree does not hold it (the page around a frame)
 * @param titles what the page gives as its title, tails still on
 */
export function* findHeadline(
  tree: PlacedTree,
  article: Place | null,
  titles: readonly string[],
  siteNames: readonly string[],
): Steps<Headline | null> {
  const isDue = createPace()
  const told = titles.map((title) => withoutTails(title, siteNames)).filter((title) => title !== '')
  const said = [...titles, ...told].map((title) => bare(title))
  let best: (Headline & { worth: number }) | null = null
  for (const place of tree.list) {
    if (isDue()) yield
    const level = headlineLevel(place)
    if (level === null || !standsBefore(place, article)) continue
    if (isDue(JUDGED)) yield
    const words = wordsOf(place.holder as Element)
    const worth =
      judge(words, level, said, siteNames, place) ||
      (told.length === 0 ? guess(words, level, place, siteNames) : 0)
    if (worth > (best?.worth ?? 0)) best = { element: place.holder as Element, words, worth }
  }
  return best && { element: best.element, words: withoutMark(best.words, told) }
}

/**
 * Finds the paragraphs that lead from a headline to the article's root: they stand with the headline, or are called
 * a summary.
 */
export function* findLeads({ element }: Headline, { root, tree, skips }: ArticlePlace): Steps<Element[]> {
  const isDue = createPace()
  const headline = tree.places.get(element)
  if (!headline) return []
  const leads: Place[] = []
  for (let order = headline.order + headline.elements + 1; order < root.order; order++) {
    if (isDue()) yield
    const place = tree.list[order] as Place
    if (isWithin(root, place)) {
      if (skips(place.holder as Element)) return []
    } else {
      const isWith = place.parent === headline.parent && (place.holder as Element).localName === 'p'
      const isLead = isWith || readNames(place.holder as Element).some((name) => LEAD_NAMES.has(name))
      const isLeft = skips(place.holder as Element)
      if (isLead && !isLeft && place.prose > 0 && leads.length < MOST_LEADS) leads.push(place)
      if (isLeft || isLead) order += place.elements
    }
  }
  const text = leads.length > 0 ? yield* wordsBelow(root, tree) : ''
  return leads.map(({ holder }) => holder as Element).filter((lead) => !repeats(lead, text))
}

/** The beginning of what stands below a place. */
function* wordsBelow({ holder }: Place, tree: RecordedTree): Steps<string> {
  let words = ''
  const isDue = createPace()
  for (const run of walkPlaced(holder, [tree], isWithoutProse)) {
    if (!run) yield
    for (const { data } of run ?? []) {
      const left = MOST_OF_ARTICLE - words.length
      if (isDue(workOf(Math.min(data.length, left)))) yield
      words += data.slice(0, left)
    }
    if (words.length >= MOST_OF_ARTICLE) break
  }
  return words
}

/** Whether a paragraph's first sentence stands in a text. */
function repeats(lead: Element, text: string): boolean {
  const sentence = /[^\s\p{P}\p{Co}][^。！？!?\n]{5,}/u.exec(wordsOf(lead))?.[0]
  return sentence !== undefined && text.includes(sentence)
}

/** Names of the site that its own sign shows. */
export function* readLogoNames({ list }: PlacedTree): Steps<string[]> {
  const names: string[] = []
  const isDue = createPace()
  for (const { holder, characters } of list) {
    if (isDue()) yield
    if (characters <= 1 || characters > LONGEST_NAME) continue
    if (!readNames(holder as Element).some((name) => LOGO_NAMES.has(name))) continue
    names.push(wordsOf(holder as Element))
    if (names.length === MOST_LOGOS) break
  }
  return names
}

/** 1 to 6 for a heading, 7 for what is only called one, null for the rest and for what is too large. */
function headlineLevel({ holder, characters, elements }: Place): number | null {
  if (characters === 0 || characters > LONGEST * 2 || elements > MOST_ELEMENTS) return null
  const element = holder as Element
  if (typeof element.localName !== 'string') return null
  const heading = /^h([1-6])$/.exec(element.localName)
  if (heading) return Number(heading[1])
  if (readAttribute(element, 'itemprop') === 'headline') return 2
  return readNames(element).some((name) => HEADLINE_NAMES.has(name)) ? 7 : null
}

/** Before the article, or in its first part. */
function standsBefore(place: Place, article: Place | null): boolean {
  return !article || place.order <= article.order + article.elements * 0.4 + 3
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').slice(0, MOST_WORDS).replace(/\s+/g, ' ').trim()
}

function judge(
  words: string,
  level: number,
  said: readonly string[],
  siteNames: readonly string[],
  place: Place,
): number {
  const own = bare(words)
  if (own === '' || words.length > LONGEST) return 0
  const likeness = Math.max(0, ...said.map((title) => agreement(own, title)))
  // Of those that say the same, the heading of the highest level, and the first.
  if (likeness > 0 && !isSiteName(words, siteNames)) return 1000 + likeness * 10 + (8 - level)
  const isHeadline = level === 1 && own.length >= SHORTEST_UNCONFIRMED && !isLogo(place, words, siteNames)
  return isHeadline && withoutTails(words, siteNames) !== '' ? own.length : 0
}

/**
 * How many characters a heading and a title have in common, in either script, less what the heading has beside them:
 * 0 where they are not the same words. A title may go on behind a heading.
 */
function agreement(own: string, title: string): number {
  if (own === title) return own.length
  if (own.length < SHORTEST || title.length < SHORTEST) return 0
  if (title.startsWith(own)) return own.length
  if (own.startsWith(title)) return Math.max(0, title.length - 2 * (own.length - title.length))
  if (title.length >= 8 && own.endsWith(title) && own.length <= title.length + 6) return title.length - 1
  if (own.length < 8) return 0
  if (title.includes(own)) return own.length - 1
  let alike = 0
  for (let i = 0; i < own.length; i++) if (own[i] === title[i]) alike++
  return title.length >= own.length && alike >= own.length * ALIKE ? own.length - 2 : 0
}

/** Where a page gives no title at all, what is called one and stands nearest before the article. */
function guess(words: string, level: number, place: Place, siteNames: readonly string[]): number {
  const isOne =
    bare(words).length >= (level === 1 ? 1 : SHORTEST_UNCONFIRMED) &&
    words.length <= LONGEST &&
    !isLogo(place, words, siteNames)
  return isOne ? place.order / (place.order + 1) : 0
}

/** A headline without what sites put beside it: 原创, 快讯. */
function withoutMark(words: string, told: readonly string[]): string {
  const title = told.find((title) => words.includes(title) && words.length <= title.length + LONGEST_MARK)
  return title ?? words
}

function isLogo(place: Place, words: string, siteNames: readonly string[]): boolean {
  if (isSiteName(words, siteNames)) return true
  const element = place.holder as Element
  const link = element.querySelector('a[href]')
  if (link && /^(?:https?:\/\/[^/]+)?\/?$/.test(readAttribute(link, 'href'))) return true
  for (let at: Place | null = place, up = 0; at && up < 3; at = at.parent, up++) {
    if (readNames(at.holder as Element).some((name) => LOGO_NAMES.has(name))) return true
  }
  return false
}

function bare(words: string): string {
  return words.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase()
}
