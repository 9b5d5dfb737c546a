import browser from 'webextension-polyfill'

/** The tab that a window's address names (`?tab=7`), for a window that is opened in a tab of its own. */
export function namedTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab')
  return named !== null && /^\d+$/.test(named) ? Number(named) : null
}

/** The tab a window speaks of: the named one, else the active one of its own browser window. */
export async function findTab(): Promise<number | null> {
  const named = namedTab()
  if (named !== null) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}
