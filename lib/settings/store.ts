import browser from 'webextension-polyfill'
import { type Settings, settingsFrom } from './schema.ts'

const KEY = 'settings'

/** The settings as stored; the defaults where nothing is stored or storage fails. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.local.get(KEY))[KEY])
  } catch {
    return settingsFrom(undefined)
  }
}

/** Changes some settings and leaves the others. Rejects where the browser cannot store them. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } })
}

/** Calls back with the settings whenever they were changed, in whichever window, until the signal fires. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(settingsFrom(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
