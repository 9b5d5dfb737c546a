import foldPairs from 'virtual:fold-pairs'
import index from 'virtual:glossary-index'
import { type ArticleReport, type ReadingTools, readArticle } from '../../lib/article/index.ts'
import { createMatcher } from '../../lib/glossary/index.ts'
import { createFold, type PageText } from '../../lib/text/index.ts'

let tools: ReadingTools | null = null

/** Makes the tables that reading needs, once in the background's life; some milliseconds. */
export function prepareReading(): ReadingTools {
  tools ??= { fold: createFold(foldPairs), findTerms: createMatcher(index) }
  return tools
}

/** Reads a page for all that Yueban says of it, so that the page itself need not wait for it. */
export function readForReader(page: PageText): ArticleReport {
  return readArticle(page, prepareReading())
}
