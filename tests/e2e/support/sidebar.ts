import type { Page } from 'puppeteer-core'
import { openSidebar } from '../../../scripts/browsers/extension-pages.ts'
import type { OpenPage, Session } from './session.ts'

/** The browser's real sidebar with our panel in it. */
export interface Sidebar {
  /** The texts of the elements that a selector finds, in order. */
  texts(selector: string): Promise<string[]>
  /** Clicks the first element that a selector finds. */
  click(selector: string): Promise<void>
}

/** What Firefox gives extension pages to see each other. */
interface ViewsGlobal {
  browser: { extension: { getViews(what: { type: 'sidebar' }): Window[] } }
}

/** Opens the real sidebar beside a page and waits until it shows an article. */
export async function openRealSidebar(session: Session, { page, tab }: OpenPage): Promise<Sidebar> {
  const popup = await session.openWindow('popup', tab)
  await openSidebar(popup)
  const sidebar = session.kind === 'chromium' ? await findSidePanel(session) : firefoxSidebar(popup)
  // The sidebar follows the tab in front, which is now the popup's.
  await page.bringToFront()
  return sidebar
}

async function findSidePanel({ browser: { browser } }: Session): Promise<Sidebar> {
  const target = await browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'))
  const panel = await target.asPage()
  return {
    texts: (selector) =>
      panel.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? '')),
    click: (selector) => panel.locator(selector).click(),
  }
}

/** Firefox's driver does not list the sidebar; an extension page can reach into it. */
function firefoxSidebar(helper: Page): Sidebar {
  return {
    texts: (selector) =>
      helper.evaluate((selector) => {
        const [view] = (globalThis as unknown as ViewsGlobal).browser.extension.getViews({ type: 'sidebar' })
        return [...(view?.document.querySelectorAll(selector) ?? [])].map(
          ({ textContent }) => textContent ?? '',
        )
      }, selector),
    click: async (selector) => {
      const found = await helper.evaluate((selector) => {
        const [view] = (globalThis as unknown as ViewsGlobal).browser.extension.getViews({ type: 'sidebar' })
        const element = view?.document.querySelector<HTMLElement>(selector)
        element?.click()
        return element !== null && element !== undefined
      }, selector)
      if (!found) throw new Error(`The sidebar has no ${selector}`)
    },
  }
}
