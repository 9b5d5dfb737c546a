import { readOwnFile } from '../../support/read-file.ts'
import { HTML, type SentPage } from './serve-pages.ts'

/** Has the browser prepare the page behind its link. */
const LIST = `<!DOCTYPE html><title>List</title><a href="/article">Next</a>
<script type="speculationrules">{ "prerender": [{ "urls": ["/article"], "eagerness": "immediate" }] }</script>`

/** Runs in the page that is prepared: says when it has loaded, and notes its heading when it is shown at last. */
const TELL = `<script>
addEventListener('load', () => fetch('/loaded'))
document.addEventListener('prerenderingchange', () => {
  window.whenShown = document.querySelector('h1').textContent
})
</script>`

/** A list, and an article that is prerendered while the list is in front; it asks for `loaded` when it has loaded. */
export const PRERENDERED: Record<string, SentPage> = {
  list: { type: HTML, body: LIST },
  article: {
    type: HTML,
    body: readOwnFile('assets/samples/article-hant.html').replace('</head>', `${TELL}</head>`),
  },
}

/** Runs in the article: its heading in the moment that it was shown; null where it never was, or not prerendered. */
export function readWhenShown(): string | null {
  return (window as unknown as { whenShown?: string }).whenShown ?? null
}
