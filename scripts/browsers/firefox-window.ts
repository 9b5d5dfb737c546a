import type { Browser } from 'puppeteer-core'

/** The driver's own way to a protocol command that it has no method for. */
interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> }
}

/**
 * Evaluates an expression in the window of Firefox itself, where its menus and tabs are, and gives back its value.
 * @param expression its value is a string, or nothing
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string | undefined> {
  const { connection } = browser as unknown as BidiBrowser
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { contexts: { context: string }[] }
  const evaluated = await connection.send('script.evaluate', {
    expression,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  })
  const { type, result } = evaluated.result as { type: string; result?: { value?: string } }
  if (type !== 'success') throw new Error(`Firefox could not evaluate ${expression}`)
  return result?.value
}
