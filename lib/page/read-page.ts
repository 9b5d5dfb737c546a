import type { PageText } from '../text/index.ts'
import { type ArticlePlace, findArticle } from './find-article.ts'
import { findHeadline, findLeads, type Headline, readLogoNames } from './find-headline.ts'
import { readAttribute } from './furniture.ts'
import { narrowTo } from './narrow-article.ts'
import { readPageSays } from './page-says.ts'
import { readAround } from './read-around.ts'
import { readBlocks } from './read-blocks.ts'
import { readMetadata } from './read-metadata.ts'
import type { Holder } from './record-tree.ts'
import { finish, type Steps } from './steps.ts'
import type { TextMap } from './text-map.ts'

/** No more of the window's title is looked at, in characters. */
const LONGEST_TITLE = 400

/** A page as plain data, and the way back from its text to the live nodes. */
export interface PageReading {
  page: PageText
  map: TextMap
}

/**
 * Reads a page once: the article's blocks in order, its title first, and what the page says of it. The article may
 * stand in a frame of the same origin or below an open shadow root. Changes nothing, asks for no layout and no clock.
 * @param url the page's address, where it is known
 * @returns null where the page holds no Chinese prose
 */
export function readPage(document: Document, url: string | null): PageReading | null {
  return finish(readPageInSteps(document, url))
}

/**
 * The same in steps of less than a millisecond, so that a monstrous page does not stand still while it is read. The page
 * may change between two steps: what is read then is a mixture of what it was and what it became, and to be read again.
 */
export function* readPageInSteps(document: Document, url: string | null): Steps<PageReading | null> {
  try {
    return yield* readOnce(document, url)
  } catch {
    // A frame has moved on between two steps: in Firefox the nodes that it leaves throw, whatever they are asked.
    return yield* readOnce(document, url)
  }
}

function* readOnce(document: Document, url: string | null): Steps<PageReading | null> {
  const found = yield* findArticle(document)
  if (!found) return null
  const own = found.root.holder.ownerDocument
  const documents = own === document ? [document] : [own, document]
  const says = yield* readPageSays(documents)
  const names = [...says.siteNames, ...hostNames(url), ...(yield* readLogoNames(found.tree))]
  const headline = yield* findHeadlineIn(found, says.titles, names)
  const article = yield* narrow(found, headline)
  const siteNames = [...names, ...tailNames(headline?.words ?? null, document.title)]
  const { text, blocks, map, around } = yield* readBlocks({
    roots: yield* findReadRoots(article, headline),
    headline: headline?.element ?? null,
    tree: article.tree,
    outer: article.outer,
    skips: article.skips,
  })
  const lang = documents.map(languageOf).find(Boolean) ?? null
  const shown = yield* readAround(document, article, headline, around, url)
  yield
  return { page: { text, blocks, url, lang, ...readMetadata({ ...says, siteNames }, shown, lang) }, map }
}

/** The headline in the article's own tree, else in the page around it. */
function* findHeadlineIn(
  { tree, root, outer }: ArticlePlace,
  titles: readonly string[],
  siteNames: readonly string[],
): Steps<Headline | null> {
  const found = yield* findHeadline(tree, root, titles, siteNames)
  if (found || !outer) return found
  return yield* findHeadline(outer, null, titles, siteNames)
}

/** The article without those that follow it in its root. */
function* narrow(article: ArticlePlace, headline: Headline | null): Steps<ArticlePlace> {
  const place = headline && article.tree.places.get(headline.element)
  return place ? { ...article, root: yield* narrowTo(place, article) } : article
}

/** What is read, in order: the headline where it stands outside the article's root, what leads from it, the root. */
function* findReadRoots(article: ArticlePlace, headline: Headline | null): Steps<Holder[]> {
  const { holder } = article.root
  if (!headline || holder.contains(headline.element)) return [holder]
  return headline.element.contains(holder)
    ? [holder]
    : [headline.element, ...(yield* findLeads(headline, article)), holder]
}

function languageOf(document: Document): string {
  return readAttribute(document.documentElement, 'lang')
}

/** The names behind an article's headline in the window's title. */
function tailNames(headline: string | null, title: unknown): string[] {
  const tail =
    headline && typeof title === 'string' && title.startsWith(headline)
      ? title.slice(headline.length, LONGEST_TITLE)
      : ''
  return tail
    .split(/[_|｜]|\s[-–—]\s|^\s*[-–—]+/)
    .map((name) => name.trim())
    .filter((name) => name.length >= 2)
}

/** The words of an address's host that may be a site's name: udn of tech.udn.com. */
function hostNames(url: string | null): string[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1] ?? ''
  return host.split('.').filter((part) => part.length >= 3 && !/^(?:www|com|net|org|news|tech)$/.test(part))
}
