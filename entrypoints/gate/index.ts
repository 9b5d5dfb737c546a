import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { callMessage } from '../../lib/messages/call-message.ts'
import { couldBeChinese } from './could-be-chinese.ts'

/** All that the gate needs of the browser, under the name that Firefox or Chrome gives it. */
interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> }
}

/** The only code that every page pays for: it asks one question, and on most pages that is the end. */
export default defineUnlistedScript(() => {
  if (!couldBeChinese(document)) return
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
  // Nobody listens while the extension is being updated; the page is then left as it is.
  ;(browser ?? chrome).runtime.sendMessage(callMessage('background/look-closer', {})).catch(() => {})
})
