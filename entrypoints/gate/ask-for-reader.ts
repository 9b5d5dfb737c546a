import { callMessage } from '../../lib/messages/call-message.ts'

/** All that the gate needs of the browser, under the name that Firefox or Chrome gives it. */
interface Api {
  runtime: { id?: string; sendMessage(message: object): Promise<unknown> }
}

/** Asks for the reader. False where it did not come and may come another time. */
export async function askForReader(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as { browser?: Partial<Api>; chrome?: Partial<Api> }
  // An element with the id `browser` stands in for what Chrome has not.
  const runtime = browser?.runtime ?? chrome?.runtime
  // This gate belongs to a version that is gone, and so does all that it could ask for.
  if (!runtime?.id) return true
  try {
    // Rejects where nobody listens, while the extension is being updated; or where the page was left meanwhile.
    return (await runtime.sendMessage(callMessage('background/look-closer', {}))) === true
  } catch {
    return false
  }
}
