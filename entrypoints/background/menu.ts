import browser, { type Menus, type Tabs } from 'webextension-polyfill'
import { askTab } from '../../lib/messages/send.ts'

/** The items of the context menu; under each id the call that the reader of the page gets. */
const ITEMS = {
  'page/original-sentence': { title: 'originalSentence', contexts: ['page', 'frame', 'selection', 'link'] },
  'page/keep-selection': { title: 'keepWords', contexts: ['selection'] },
} as const satisfies Record<string, { title: string; contexts: Menus.ContextType[] }>

type ItemId = keyof typeof ITEMS
const IDS = Object.keys(ITEMS) as ItemId[]

/** Makes the menu anew; its items stay hidden until a page is shown in which they do something. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const id of IDS) {
    const { title, contexts } = ITEMS[id]
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: [...contexts],
      visible: false,
    })
  }
  await updateMenu()
}

/** How often it was looked what the menu should show. */
let looks = 0

/**
 * Shows the menu's items where the tab in front is converted, and hides them elsewhere. Browsers know one menu for
 * all tabs, so the readers of articles say when to look (`background/update-menu`); other pages pay nothing.
 */
export async function updateMenu(): Promise<void> {
  looks++
  const look = looks
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  const shown = tab?.id === undefined ? undefined : await askTab(tab.id, 'page/shown', {})
  // Whoever looked later knows better, however long this answer took.
  if (look !== looks) return
  const visible = shown === 'simplified'
  // Rejects in the moment before the menu is made, which looks for itself.
  await Promise.all(IDS.map((id) => browser.contextMenus.update(id, { visible }).catch(() => {})))
}

/**
 * Hands a click on to the reader of its tab. It stands in the top frame, and knows where a menu was opened in frames of
 * the same site; what is selected there it does not.
 */
export function useMenu({ menuItemId, frameId = 0 }: Menus.OnClickData, tab?: Tabs.Tab): void {
  const id = IDS.find((id) => id === menuItemId)
  const isReached = frameId === 0 || id === 'page/original-sentence'
  if (id && tab?.id !== undefined && isReached) void askTab(tab.id, id, {})
}
