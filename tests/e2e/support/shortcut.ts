import { evaluateInFirefox } from '../../../scripts/browsers/firefox-window.ts'
import type { OpenPage, Session } from './session.ts'

/** What Chromium gives a background of its events, beside what it says in its documentation. */
interface BackgroundGlobal {
  chrome: { commands: { onCommand: { dispatch(command: string, tab: object): void } } }
}

/**
 * Presses the shortcut that turns Yueban on and off for the page in front. No driver can press keys that are the
 * browser's own: in Firefox the key is told that it was pressed, in Chromium the background.
 */
export async function pressShortcut(session: Session, { page, tab }: OpenPage): Promise<void> {
  await page.bringToFront()
  const { browser } = session.browser
  if (session.kind === 'firefox') {
    await evaluateInFirefox(
      browser,
      `document
        .querySelector('keyset[id*="yueban"] key')
        .dispatchEvent(new Event('command', { bubbles: true, cancelable: true }))`,
    )
    return
  }
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker')
  const background = await target.worker()
  await background?.evaluate((id) => {
    const { commands } = (globalThis as unknown as BackgroundGlobal).chrome
    commands.onCommand.dispatch('toggle-page', { id })
  }, tab)
}
