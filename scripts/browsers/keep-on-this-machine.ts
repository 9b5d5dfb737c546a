import type { Page } from 'puppeteer-core'

/** Refuses all requests of a page but those to this machine: saved pages name many others. */
export async function keepOnThisMachine(page: Page): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const isLocal = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:'
    void (isLocal ? request.continue() : request.abort()).catch(() => {})
  })
}
