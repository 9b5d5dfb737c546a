import type { Quantities } from '../figures/index.ts'
import type { TermMatch } from '../glossary/index.ts'
import type { Names } from '../names/index.ts'
import type { Verdict } from '../spot/index.ts'
import type { Block, Span } from '../text/index.ts'

/** Everything Yueban knows of one article. All spans are offsets into `text`, the page's own words. */
export interface ArticleReport extends Quantities, Names {
  text: string
  blocks: readonly Block[]
  title: string | null
  url: string | null
  published: string | null
  source: string | null
  byline: string | null
  verdict: Verdict
  /** Every occurrence, in reading order, not overlapping. */
  terms: TermMatch[]
  /** The sentences that carry the article, in reading order. */
  summary: Span[]
}
