import { readQuantities } from '../figures/index.ts'
import type { Matcher, TermMatch } from '../glossary/index.ts'
import { findNames } from '../names/index.ts'
import { decidePage } from '../spot/index.ts'
import { summarise } from '../summary/index.ts'
import { type Fold, type PageText, prepareSource } from '../text/index.ts'
import type { ArticleReport } from './types.ts'
import { type PlainPage, withoutPinyin } from './without-pinyin.ts'

/** What costs time to make and serves for many articles. */
export interface ReadingTools {
  fold: Fold
  findTerms: Matcher
}

/**
 * Reads a page for all that Yueban says of it. Every room is asked once; every field is filled whatever the
 * verdict, for a single sentence too.
 */
export function readArticle(page: PageText, tools: ReadingTools): ArticleReport {
  const plain = withoutPinyin(page)
  return plain.restore(readPlainPage(plain, tools))
}

function readPlainPage({ page, readings }: PlainPage, { fold, findTerms }: ReadingTools): ArticleReport {
  const source = prepareSource(page, fold)
  const terms = findTerms(source)
  const names = findNames(source, terms)
  const quantities = readQuantities(source, { masked: spansOfNames(terms) })
  return {
    text: page.text,
    blocks: page.blocks,
    title: page.title,
    url: page.url,
    published: page.published,
    source: page.source,
    byline: page.byline,
    verdict: decidePage(source, {
      terms,
      names: names.organisations.length + names.products.length,
      readings,
    }),
    terms,
    ...quantities,
    ...names,
    summary: summarise(source, { figures: quantities.figures, names }),
  }
}

const NAMES = new Set<TermMatch['kind']>(['company', 'institution', 'product', 'model', 'person'])

/** Names hold numerals (36氪) and look like units (字节): no figure may begin inside one. */
function spansOfNames(terms: readonly TermMatch[]): TermMatch[] {
  return terms.filter(({ kind }) => NAMES.has(kind))
}
