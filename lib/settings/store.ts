import browser from 'webextension-polyfill'
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from './schema.ts'

const KEY = 'settings'

/** The settings as stored; the defaults where nothing is stored or storage fails. */
export function loadSettings(): Promise<Settings> {
  return readSettings().catch(() => DEFAULT_SETTINGS)
}

/** Changes some settings and leaves the others. Rejects where the browser cannot store them. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await changeSettings(() => change)
}

/**
 * Changes settings by what they are now, one change after the other in all of our windows and the background;
 * not for readers, whose locks would be those of their page. Rejects where the browser cannot read or store them.
 * @param decide what to change, or null for nothing
 * @returns whether there was something to change
 */
export function changeSettings(decide: (now: Settings) => Partial<Settings> | null): Promise<boolean> {
  return navigator.locks.request(KEY, async () => {
    const now = await readSettings()
    const change = decide(now)
    if (change) await browser.storage.local.set({ [KEY]: { ...now, ...change } })
    return change !== null
  })
}

/**
 * Calls back with the settings whenever they were changed, in whichever window, and with those before, until the
 * signal fires.
 */
export function watchSettings(
  onChange: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined
    if (change) onChange(settingsFrom(change.newValue), settingsFrom(change.oldValue))
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY])
}
