import type { ElementHandle, Page } from 'puppeteer-core'
import type { ExtensionBrowser } from './launch.ts'

/** What we use of the interface that extension pages find under this name in both browsers. */
interface ExtensionGlobal {
  chrome: {
    tabs: {
      query(what: object): Promise<{ id?: number; url?: string }[]>
      sendMessage(tab: number, message: object, where: object): Promise<unknown>
    }
  }
}

/** Opens one of the extension's own pages in a new tab and waits until it has drawn something. */
export async function openExtensionPage(
  { browser, extensionUrl }: ExtensionBrowser,
  address: string,
): Promise<Page> {
  const page = await browser.newPage()
  // Firefox reports no loading of extension pages to its driver, so what is waited for is their content.
  await page.goto(extensionUrl(address), { waitUntil: [] })
  await page.waitForSelector('#app > *')
  return page
}

/** The browser's number for the tab that shows an address; asked from one of the extension's own pages. */
export async function findTabId(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as ExtensionGlobal).chrome.tabs.query({})
    return tabs.find((tab) => tab.url === wanted)?.id ?? null
  }, url)
  if (id === null) throw new Error(`No tab shows ${url}`)
  return id
}

/** Sends one of our messages to the reader of a tab; undefined where no reader is there. */
export async function askReader<Answer>(
  extensionPage: Page,
  tab: number,
  name: string,
  ask: object = {},
): Promise<Answer | undefined> {
  const answer = await extensionPage.evaluate(
    async (tab, message) => {
      try {
        return await (globalThis as unknown as ExtensionGlobal).chrome.tabs.sendMessage(tab, message, {
          frameId: 0,
        })
      } catch {
        return undefined
      }
    },
    tab,
    { name, ask },
  )
  return answer as Answer | undefined
}

/**
 * Opens the browser's real sidebar with our panel, by a real click on the popup's button.
 * @param popup the popup in a tab of its own
 */
export async function openSidebar(popup: Page): Promise<void> {
  const button = (await popup.waitForSelector('button.open-panel')) as ElementHandle<HTMLButtonElement>
  await button.click()
}
