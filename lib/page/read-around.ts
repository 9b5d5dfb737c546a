import { type PlacedTree, walkPlaced } from './element-places.ts'
import type { ArticlePlace } from './find-article.ts'
import type { Headline } from './find-headline.ts'
import { readAttribute } from './furniture.ts'
import type { AroundArticle } from './read-metadata.ts'
import { firstShown, wordsOf } from './run-words.ts'
import { createPace, type Steps, workOf } from './steps.ts'
import { isWithoutProse, type TextRun } from './walk-text.ts'

/** So many characters before the headline may be the page's way to it, with the date. */
const BEFORE = 160
/** So many characters between headline and article say when and by whom. */
const BETWEEN = 600
/** How much of the article's own beginning may say it. */
const LEAD = 160
/** In no more characters of such lines is a date searched. */
const MOST_LINES = 20_000

/** Reads what stands around an article: the words near its headline, times, dates in scripts, addresses. */
export function* readAround(
  document: Document,
  article: ArticlePlace,
  headline: Headline | null,
  around: readonly string[],
  url: string | null,
): Steps<AroundArticle> {
  const own = article.tree.top.holder.ownerDocument
  const documents = own === document ? [own] : [own, document]
  const outer = article.outer ? yield* readOuter(article.outer) : ''
  return {
    headline: headline?.words ?? null,
    near: `${yield* readNear(article, headline)}\n${outer}`,
    around: around.join('\n').slice(0, MOST_LINES),
    behind: yield* readBehind(article),
    times: yield* readTimes(article),
    scripted: yield* readScripted(documents),
    addresses: [...(url ? [url] : []), ...documents.flatMap(readAddresses)],
  }
}

/** The words before the headline, then those from it to the article's first lines, a line each. */
function* readNear({ tree, root }: ArticlePlace, headline: Headline | null): Steps<string> {
  const heading = headline && tree.places.has(headline.element) ? headline.element : null
  let before = ''
  let after = ''
  let isPast = heading === null
  let lead = 0
  for (const run of walkPlaced(tree.top.holder, [tree], isWithoutProse)) {
    if (!run) {
      yield
      continue
    }
    const first = firstShown(run)
    if (!first) continue
    const isHeading = heading?.contains(first) ?? false
    const isArticle = root.holder.contains(first)
    if (isHeading) {
      isPast = true
      continue
    }
    const line = wordsOf(run).replace(/\s+/g, ' ').trim()
    if (isArticle && isPast) {
      after += `\n${line.slice(0, LEAD - lead)}`
      lead += line.length
      if (lead >= LEAD) break
    } else if (!isPast || heading === null) before = `${before}\n${line}`.slice(-BEFORE)
    else if (after.length < BETWEEN) after += `\n${line.slice(0, BETWEEN)}`
  }
  // What stands behind the headline is nearer than what stands before it.
  return `${after}\n${before}`
}

/** The first words of the page around the tree that holds the article: its headline and date may stand there. */
function* readOuter(outer: PlacedTree): Steps<string> {
  let words = ''
  for (const run of walkPlaced(outer.top.holder, [outer], isWithoutProse)) {
    if (!run) yield
    else words += `\n${wordsOf(run)}`
    if (words.length > BETWEEN) break
  }
  return words.slice(0, BETWEEN)
}

/** Behind the article's last lines within so many characters, and in lines no longer than that. */
const BEHIND = 600
const BEHIND_LINE = 80

/** Short lines in and right behind the article: some pages say there when it was published. */
function* readBehind({ tree, root }: ArticlePlace): Steps<string> {
  let lines = ''
  let isIn = false
  let left = BEHIND
  for (const run of walkPlaced(tree.top.holder, [tree], isWithoutProse)) {
    if (!run) {
      yield
      continue
    }
    const isArticle = root.holder.contains(run[0] as Text)
    isIn ||= isArticle
    if (!isIn) continue
    const length = lengthOf(run)
    // In a long article the last ones count: such a line stands at its end.
    if (length <= BEHIND_LINE) lines += `\n${wordsOf(run)}`
    if (lines.length > 2 * MOST_LINES) lines = lines.slice(-MOST_LINES)
    if (!isArticle) left -= length
    if (left < 0) break
  }
  return lines.slice(-MOST_LINES)
}

/** How long a run is, as far as it matters behind an article. */
function lengthOf(run: TextRun): number {
  let length = 0
  for (const { data } of run) {
    length += data.length
    if (length > BEHIND) break
  }
  return length
}

const MOST_TIMES = 50

/** Times that the page marks up, up to the article's end and outside its furniture. */
function* readTimes({ tree, root, skips }: ArticlePlace): Steps<string[]> {
  const times: string[] = []
  const isDue = createPace()
  for (const place of tree.list) {
    if (isDue()) yield
    if (place.order > root.order + root.elements || times.length === MOST_TIMES) break
    const element = place.holder as Element
    if (element.localName !== 'time' && readAttribute(element, 'itemprop') !== 'datePublished') continue
    let isLeftOut = false
    for (let at = place.parent, up = 0; at?.parent && up < 8; at = at.parent, up++)
      isLeftOut ||= skips(at.holder as Element)
    const time = readAttribute(element, 'datetime') || readAttribute(element, 'content')
    if (time && !isLeftOut) times.push(time)
  }
  return times
}

/** No more of a script is looked at. */
const SCRIPT_MOST = 400_000
const SCRIPTED =
  /["']?\b(?:datePublished|publish_?[tT]ime|publish_?[dD]ate|publishedAt|published_at|pub_?[tT]ime|pub_?[dD]ate|ptime|createTime|create_time|ct|oriCreateTime)["']?\s*[:=]\s*["']?(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}[^"';,<]{0,24}|\d{10}(?:\d{3})?)\b/

/** The first date that each script of a page keeps under a name that means publication. */
function* readScripted(documents: readonly Document[]): Steps<string[]> {
  const found: string[] = []
  const isDue = createPace()
  for (const script of documents.flatMap((document) => [...document.querySelectorAll('script:not([src])')])) {
    const words = (script.textContent ?? '').slice(0, SCRIPT_MOST)
    if (isDue(workOf(words.length))) yield
    const date = SCRIPTED.exec(words)?.[1]
    if (date) found.push(date)
  }
  return found
}

function readAddresses(document: Document): string[] {
  const canonical = document.querySelector('link[rel="canonical" i]')
  const shared = document.querySelector('meta[property="og:url" i]')
  return [canonical && readAttribute(canonical, 'href'), shared && readAttribute(shared, 'content')].filter(
    (address): address is string => Boolean(address),
  )
}
