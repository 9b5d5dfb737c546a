import browser, { type Tabs } from 'webextension-polyfill'
import { togglePage } from './page-switch.ts'

/** The shortcuts that the manifest declares; under each what is done with the tab in front. */
const COMMANDS: Record<string, (tab: number) => Promise<void>> = { 'toggle-page': togglePage }

/** Does what a shortcut asks for. The browser lets us into the page in front for it, whatever it allows otherwise. */
export async function useCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (!run) return
  const front = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
  if (front?.id !== undefined) await run(front.id)
}
