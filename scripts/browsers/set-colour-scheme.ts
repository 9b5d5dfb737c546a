import type { Browser } from 'puppeteer-core'
import { evaluateInFirefox } from './firefox-window.ts'
import type { ExtensionBrowser } from './launch.ts'

export type ColourScheme = 'light' | 'dark'

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
  await evaluateInFirefox(
    browser,
    `for (const { browsingContext } of gBrowser.browsers) browsingContext.prefersColorSchemeOverride = '${scheme}'`,
  )
}
