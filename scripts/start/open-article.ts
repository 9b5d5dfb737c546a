import type { Page } from 'puppeteer-core'
import type { PageState } from '../../lib/article/index.ts'
import { askReader, findTabId, openExtensionPage, openSidebar } from '../browsers/extension-pages.ts'
import { keepOnThisMachine } from '../browsers/keep-on-this-machine.ts'
import type { ExtensionBrowser } from '../browsers/launch.ts'

/** An article open in a browser, with the sidebar beside it. */
export interface OpenedArticle {
  page: Page
  tab: number
  /** What the reader said once it had decided; undefined where the gate saw no Chinese. */
  state: PageState | undefined
}

/** A reader is injected within a second; longer than this, and the gate has let the page be. */
const READER_WITHIN_MS = 5000

/**
 * Opens an address in the browser's first tab, and the real sidebar.
 * @param isolated whether requests of the page to other machines are refused
 */
export async function openArticle(
  extension: ExtensionBrowser,
  address: string,
  { isolated }: { isolated: boolean },
): Promise<OpenedArticle> {
  const [first] = await extension.browser.pages()
  const page = first ?? (await extension.browser.newPage())
  if (isolated) await keepOnThisMachine(page)
  await page.goto(address, { waitUntil: 'load' })
  const helper = await openExtensionPage(extension, 'popup.html')
  const tab = await findTabId(helper, page.url())
  const state = await waitForReader(helper, tab)
  await helper.goto(extension.extensionUrl(`popup.html?tab=${tab}`), { waitUntil: [] })
  await openSidebar(helper)
  await page.bringToFront()
  await helper.close()
  return { page, tab, state }
}

async function waitForReader(helper: Page, tab: number): Promise<PageState | undefined> {
  const deadline = Date.now() + READER_WITHIN_MS
  for (;;) {
    const state = await askReader<PageState>(helper, tab, 'page/state')
    if (state || Date.now() > deadline) return state
    await new Promise((later) => setTimeout(later, 100))
  }
}
