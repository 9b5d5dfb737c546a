import type { ReportView, Shown } from '../lib/article/index.ts'
import type { Verdict } from '../lib/spot/index.ts'

/** What a window knows of the page it speaks of. */
export type PanelState =
  /** The page was asked and has not answered yet. */
  | { kind: 'loading' }
  /** The browser does not let extensions into this page. */
  | { kind: 'closed' }
  /** The page was left alone; without a verdict nobody looked at it. */
  | { kind: 'quiet'; verdict: Verdict | null }
  | {
      kind: 'article'
      view: ReportView
      shown: Shown
      /** False where there is nothing to convert: a Simplified page. */
      convertible: boolean
    }
