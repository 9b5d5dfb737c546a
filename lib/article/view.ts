import type { Change, DateMention, Figure } from '../figures/index.ts'
import type { TermKind } from '../glossary/index.ts'
import type { NamedEntity } from '../names/index.ts'
import type { Verdict } from '../spot/index.ts'
import type { Span } from '../text/index.ts'

/** Which side of the page is on screen. */
export type Shown = 'simplified' | 'original'

/** A place in the article with its words as they are on screen now. */
export interface Quote {
  /** Offsets into the source text, whatever is on screen. */
  span: Span
  words: string
}

/** A figure as the windows show it; `subject` is in the script on screen. */
export interface FigureView extends Figure {
  words: string
}

/** One entry of the glossary that occurs in the article. */
export interface TermView {
  id: string
  kind: TermKind
  /** The first occurrence's words. */
  words: string
  mentions: Span[]
}

/**
 * A report made ready for the windows: plain data in the script that is on screen, so that a window needs
 * neither the article's text nor a converter.
 */
export interface ReportView {
  title: string | null
  url: string | null
  /** YYYY-MM-DD */
  published: string | null
  source: string | null
  byline: string | null
  /** Length of the article in characters, without blanks. */
  characters: number
  verdict: Verdict
  summary: Quote[]
  /** In reading order; `rank` says what comes first. */
  figures: FigureView[]
  /** Positions in `figures`. */
  changes: Change[]
  dates: (DateMention & { words: string })[]
  people: NamedEntity[]
  organisations: NamedEntity[]
  products: NamedEntity[]
  terms: TermView[]
}

/** What the reader of a tab tells the windows. */
export type PageState =
  /** The page was looked at and left alone. */
  | {
      kind: 'quiet'
      verdict: Verdict | null
      /** Whether somebody turned it off by hand. */
      isOff: boolean
    }
  | {
      kind: 'article'
      view: ReportView
      shown: Shown
      /** False where there is nothing to convert: a Simplified page. */
      convertible: boolean
    }
