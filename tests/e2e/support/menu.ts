import { evaluateInFirefox } from '../../../scripts/browsers/firefox-window.ts'
import { type OpenPage, type Session, waitFor } from './session.ts'

/** Our items of the context menu, by the ids that the background gives them. */
export type MenuItem = 'page/original-sentence' | 'page/keep-selection'

/** What Chromium gives a background of its events, beside what it says in its documentation. */
interface BackgroundGlobal {
  chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } }
}

/**
 * Chooses one of our items from the context menu that a right click has opened: in Firefox the real one; Chromium's
 * is out of reach, so there its background is told what it would be told.
 */
export async function chooseMenuItem(session: Session, { tab }: OpenPage, item: MenuItem): Promise<void> {
  const { browser } = session.browser
  if (session.kind === 'chromium') {
    const target = await browser.waitForTarget((target) => target.type() === 'service_worker')
    const background = await target.worker()
    await background?.evaluate(
      (menuItemId, id) => {
        const { contextMenus } = (globalThis as unknown as BackgroundGlobal).chrome
        contextMenus.onClicked.dispatch({ menuItemId, frameId: 0 }, { id })
      },
      item,
      tab,
    )
    return
  }
  await waitFor('the menu has the item', async () => (await menuLabels(session)).get(item) ?? null)
  await evaluateInFirefox(
    browser,
    `{
      const menu = document.getElementById('contentAreaContextMenu')
      const item = menu.querySelector('[id$="_${item}"]')
      const group = item.closest('menu')
      group?.openMenu(true)
      ;(group?.menupopup ?? menu).activateItem(item)
    }`,
  )
}

/** The labels of our items in Firefox's open context menu; empty where they are hidden. */
export async function menuLabels(session: Session): Promise<Map<MenuItem, string>> {
  const labels = await evaluateInFirefox(
    session.browser.browser,
    `JSON.stringify(
      [...document.querySelectorAll('#contentAreaContextMenu menuitem[id*="yueban"]')]
        .filter((item) => !item.hidden)
        .map((item) => [item.id.slice(item.id.lastIndexOf('_') + 1), item.label]),
    )`,
  )
  return new Map(JSON.parse(labels ?? '[]'))
}

/** Closes Firefox's context menu; Chromium's has no window in a test. */
export async function closeMenu(session: Session): Promise<void> {
  if (session.kind === 'firefox')
    await evaluateInFirefox(
      session.browser.browser,
      `document.getElementById('contentAreaContextMenu').hidePopup()`,
    )
}
