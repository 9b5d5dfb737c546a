import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { callMessage } from '../../lib/messages/call-message.ts'
import { couldBeChinese } from './could-be-chinese.ts'
import { LateText } from './late-text.ts'
import { isPage, lookAtPage } from './look-at-page.ts'

/** All that the gate needs of the browser, under the name that Firefox or Chrome gives it. */
interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** Says that a gate is here, in the extension's own world; see the reader's own. */
const GATE = Symbol.for('yueban.gate')

/** What the types of the DOM lack; Firefox has no prerendering. */
interface Prerendered {
  prerendering?: boolean
}

/**
 * The only code that every page pays for. It asks one question, and on most pages that is the end: what stays is one
 * listener, for the page that becomes another without being loaded.
 */
export default defineUnlistedScript(() => {
  // It comes a second time where the reader has just let us in.
  const world = globalThis as { [GATE]?: true }
  if (!isPage(document) || world[GATE]) return
  world[GATE] = true
  // What nobody may ever see costs nothing.
  if ((document as Prerendered).prerendering)
    document.addEventListener('prerenderingchange', watchOver, { once: true })
  else watchOver()
})

function watchOver(): void {
  if (askIfChinese()) return
  const late = new LateText(document, () => {
    if (!askIfChinese()) return
    late.end()
    navigation.removeEventListener('currententrychange', beginAnew)
  })
  let address = location.href
  const beginAnew = () => {
    if (location.href === address) return
    address = location.href
    late.begin()
    // Some sites replace their text first and tell the address afterwards.
    late.lookSoon()
  }
  navigation.addEventListener('currententrychange', beginAnew)
  late.begin()
}

/** Asks for the reader where the page could be Chinese; from then on the page is the reader's. */
function askIfChinese(): boolean {
  if (!couldBeChinese(lookAtPage(document))) return false
  const { browser, chrome } = globalThis as unknown as { browser?: Partial<Api>; chrome?: Partial<Api> }
  try {
    // An element with the id `browser` stands in for what Chrome has not.
    const runtime = browser?.runtime ?? chrome?.runtime
    // Nobody listens while the extension is being updated; the page is then left as it is.
    runtime?.sendMessage(callMessage('background/look-closer', {})).catch(() => {})
  } catch {
    // This gate belongs to a version that is gone.
  }
  return true
}
