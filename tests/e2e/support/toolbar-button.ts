import type { Page } from 'puppeteer-core'

/** What our windows find under this name in both browsers. */
interface ExtensionGlobal {
  chrome: {
    action: {
      getBadgeText(of: { tabId: number }): Promise<string>
      getTitle(of: { tabId: number }): Promise<string>
    }
  }
}

/**
 * What the toolbar button says of a tab.
 * @param helper one of our own windows, to ask the browser from
 */
export async function readButton(helper: Page, tab: number): Promise<{ badge: string; title: string }> {
  return helper.evaluate(async (tabId) => {
    const { action } = (globalThis as unknown as ExtensionGlobal).chrome
    const [badge, title] = await Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })])
    return { badge, title }
  }, tab)
}
