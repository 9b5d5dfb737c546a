import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { callMessage } from '../../lib/messages/call-message.ts'
import { couldBeChinese } from './could-be-chinese.ts'

/** The only code that every page pays for: it asks one question, and on most pages that is the end. */
export default defineUnlistedScript(() => {
  if (!couldBeChinese(document)) return
  const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome
  // Nobody listens while the extension is being updated; the page is then left as it is.
  runtime.sendMessage(callMessage('background/look-closer', {})).catch(() => {})
})
