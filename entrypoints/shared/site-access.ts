import browser from 'webextension-polyfill'

/** All that `host_permissions` asks for. */
const EVERYWHERE = '<all_urls>'

/** Whether the browser lets us into a page by itself, and not only when the reader asks; null is an unknown page. */
export async function isLetIn(address: URL | null): Promise<boolean> {
  const origins = [(address && originPattern(address)) ?? EVERYWHERE]
  // Rejects for addresses that no permission can name; nothing is withheld there.
  return browser.permissions.contains({ origins }).catch(() => true)
}

/**
 * Asks the reader to let us in, into one page's site or everywhere. To be called straight from an input handler.
 * @returns whether we were let in
 */
export async function requestAccess(address: URL | null): Promise<boolean> {
  const origins = [(address && originPattern(address)) ?? EVERYWHERE]
  return browser.permissions.request({ origins }).catch(() => false)
}

/** Calls back whenever the browser lets us in somewhere, or no longer. */
export function watchAccess(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange)
  browser.permissions.onRemoved.addListener(onChange)
}

/** The pattern that covers an address's host, on every port. */
function originPattern({ protocol, hostname }: URL): string | null {
  if (protocol === 'file:') return 'file:///*'
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null
}
