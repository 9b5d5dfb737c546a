import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { askForReader } from './ask-for-reader.ts'
import { isPage } from './look-at-page.ts'
import { watchOver } from './watch-over.ts'

/** Where the watch over this document is kept, in the extension's own world; see the reader's own. */
const GATE = Symbol.for('yueban.gate')

/** What the types of the DOM lack; Firefox has no prerendering. */
interface Prerendered {
  prerendering?: boolean
}

/**
 * The only code that every page pays for. It asks one question, and on most pages that is the end: what stays are two
 * listeners, for the page that becomes another, or is come back to, without being loaded.
 *
 * The background injects it into pages that were loaded without it, and once more where a page is to be looked at again.
 */
export default defineUnlistedScript(() => {
  if (!isPage(document)) return
  const world = globalThis as { [GATE]?: () => void }
  world[GATE] ??= watchOver(document, askForReader)
  // What nobody may ever see costs nothing.
  if ((document as Prerendered).prerendering)
    document.addEventListener('prerenderingchange', world[GATE], { once: true })
  else world[GATE]()
})
