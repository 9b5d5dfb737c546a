import type { Browser } from 'puppeteer-core'
import type { ExtensionBrowser } from './launch.ts'

export type ColourScheme = 'light' | 'dark'

/** The driver's own way to a protocol command that it has no method for. */
interface BidiBrowser {
  connection: {
    send(method: string, parameters: object): Promise<{ result: { contexts: { context: string }[] } }>
  }
}

/** Has all open pages believe that the reader prefers light or dark. */
export async function setColourScheme(
  { kind, browser }: ExtensionBrowser,
  scheme: ColourScheme,
): Promise<void> {
  if (kind === 'firefox') return setInFirefox(browser, scheme)
  for (const page of await browser.pages()) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  }
}

/** Firefox's driver cannot say so to a page; the browser's own window can. */
async function setInFirefox(browser: Browser, scheme: ColourScheme): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = result.contexts
  await connection.send('script.evaluate', {
    expression: `for (const { browsingContext } of gBrowser.browsers) browsingContext.prefersColorSchemeOverride = '${scheme}'`,
    target: { context: window?.context },
    awaitPromise: false,
  })
}
