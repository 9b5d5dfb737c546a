import type { PageState } from '../lib/article/index.ts'

/** What a window knows of the page it speaks of. */
export type WindowState =
  /** The page was asked and has not answered yet. */
  | { kind: 'loading' }
  /** The browser does not let extensions into this page. */
  | { kind: 'closed' }
  /** The browser would let us in, but only when the reader asks; nobody looked at the page. */
  | { kind: 'withheld' }
  | PageState
