import type { PageText } from '../text/index.ts'
import { findArticle } from './find-article.ts'
import { readBlocks } from './read-blocks.ts'
import { readMetadata } from './read-metadata.ts'
import type { TextMap } from './text-map.ts'
import { isWithoutProse, walkTextRuns } from './walk-text.ts'

/** A page as plain data, and the way back from its text to the live nodes. */
export interface PageReading {
  page: PageText
  map: TextMap
}

/**
 * Reads a page once: the article's blocks in order, its title first, and what the page says of it. Changes
 * nothing and asks for no layout.
 * @param url the page's address, where it is known
 * @returns null where the page holds no Chinese prose
 */
export function readPage(document: Document, url: string | null): PageReading | null {
  const article = findArticle(document)
  if (!article) return null
  const heading = findHeading(document, article)
  const { text, blocks, map } = readBlocks(heading ? [heading, article] : [article])
  const metadata = readMetadata(document, wordsBetween(document, heading, article))
  return { page: { text, blocks, url, lang: document.documentElement.lang || null, ...metadata }, map }
}

/** The heading of the article where it stands outside its root. */
function findHeading(document: Document, article: Element): Element | null {
  if (article.querySelector('h1')) return null
  const heading = document.querySelector('h1')
  return heading && heading.textContent?.trim() !== '' && !heading.contains(article) ? heading : null
}

/** How much of the article's own beginning may say when and by whom. */
const LEAD = 120

/** The words from the heading to the article's first lines: where pages say when and by whom. */
function wordsBetween(document: Document, heading: Element | null, article: Element): string {
  let words = ''
  let isPast = heading === null
  let lead = 0
  for (const run of walkTextRuns(document.body, isWithoutProse)) {
    const first = run[0] as Text
    if (!isPast) {
      isPast = heading?.contains(first) ?? false
      continue
    }
    const line = run
      .map((node) => node.data)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (article.contains(first)) {
      words += ` ${line.slice(0, LEAD - lead)}`
      lead += line.length
      if (lead >= LEAD) break
    } else if (article.compareDocumentPosition(first) & 2) words += ` ${line}`
  }
  return words
}
