import { PAGE_STYLES } from './page-styles.ts'

/** Names of our highlights. Scripts of the page can see them in Firefox, hence the prefix. */
export const MARK_NAMES = { term: 'yueban-term', found: 'yueban-found' } as const
export type MarkName = keyof typeof MARK_NAMES

/**
 * Draws marks over ranges without touching the page's nodes, until the signal fires.
 * @returns a function that marks these ranges by this name instead of those before
 */
export function createMarks(
  document: Document,
  signal: AbortSignal,
): (name: MarkName, ranges: readonly Range[]) => void {
  const view = document.defaultView as Window & typeof globalThis
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(PAGE_STYLES)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  signal.addEventListener(
    'abort',
    () => {
      for (const name of Object.values(MARK_NAMES)) CSS.highlights.delete(name)
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    },
    { once: true },
  )
  return (name, ranges) => {
    if (signal.aborted) return
    // Firefox lets a content script not walk through a Highlight, so each is made anew.
    CSS.highlights.set(MARK_NAMES[name], new Highlight(...ranges))
  }
}
