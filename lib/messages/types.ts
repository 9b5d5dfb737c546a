import type { ArticleReport, PageState, Shown } from '../article/index.ts'
import type { Entry } from '../glossary/index.ts'
import type { PageText } from '../text/index.ts'

/** What became of words that were to be kept: `full` where there are too many, `failed` where storage failed. */
export type KeepOutcome = 'kept' | 'full' | 'failed'

/**
 * Every call between the contexts: what is sent, and what comes back. The names say who answers:
 * `background/…` the background, `page/…` the reader of one tab, `windows/…` any window that is open.
 */
export interface Calls {
  /**
   * Gate, once a page may be Chinese reading: inject the reader into this very document. True where a reader is there
   * now, or the site is never read; false where that failed.
   */
  'background/look-closer': { ask: object; answer: boolean }
  /**
   * Reader, when it has decided: the number of key figures for the badge; null where it left the page alone, and
   * whether that is so because somebody turned it off by hand.
   */
  'background/set-badge': { ask: { figures: number | null; isOff: boolean }; answer: null }
  /** Reader, with what it has read (see `capPage`): all that is to be known of it, and whether it is tech news. */
  'background/read-article': { ask: { page: PageText }; answer: ArticleReport }
  /** Reader, once for all terms of an article: what the cards will show. */
  'background/explain': { ask: { ids: string[] }; answer: Entry[] }
  /** Window, where no reader answers: bring one and have it read the page. False where the browser forbids it. */
  'background/read-anyway': { ask: { tab: number }; answer: boolean }
  /** Window: leave the page of a tab as it was. False where no reader is there. */
  'background/stand-down': { ask: { tab: number }; answer: boolean }
  /** Reader, with words in the page's own script: keep them from conversion, from now on and everywhere. */
  'background/keep-word': { ask: { word: string }; answer: KeepOutcome }
  /** Reader of an article, when what the menu can do may be another: another side or another tab is shown. */
  'background/update-menu': { ask: object; answer: null }
  /** Window, when it opens or the tab changes. */
  'page/state': { ask: object; answer: PageState }
  /** Background: which side of the page is shown, without the report. */
  'page/shown': { ask: object; answer: Shown }
  /** Window: show this side of the page. */
  'page/show': { ask: { shown: Shown }; answer: null }
  /** Window: scroll to a span of the source text and mark it. False where it is no longer on the page. */
  'page/reveal': { ask: { start: number; end: number }; answer: boolean }
  /** Background, when its menu was used: show the sentence there in the page's own words. */
  'page/original-sentence': { ask: object; answer: null }
  /** Background, when its menu was used: keep the words that are selected from conversion. */
  'page/keep-selection': { ask: object; answer: null }
  /** Window or background: read the page whatever was decided. */
  'page/read-anyway': { ask: object; answer: null }
  /** Background: undo everything, and stay silent for this page until somebody asks again. */
  'page/stand-down': { ask: object; answer: null }
  /** Reader, whenever its state is another; nobody need be listening. */
  'windows/page-changed': { ask: object; answer: null }
}

export type CallName = keyof Calls
