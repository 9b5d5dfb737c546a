import browser from 'webextension-polyfill'
import { askTab } from '../../lib/messages/send.ts'

/**
 * Has a tab's page read whatever was decided; brings a reader where none is.
 * @returns false where the browser forbids it
 */
export async function readAnyway(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] })
  } catch {
    return false
  }
  await askTab(tab, 'page/read-anyway', {})
  return true
}

/** Has a tab's page left as it was; false where no reader is there. */
export async function standDown(tab: number): Promise<boolean> {
  return (await askTab(tab, 'page/stand-down', {})) !== undefined
}

/** Turns Yueban on for a tab's page, or off where it is on. */
export async function togglePage(tab: number): Promise<void> {
  const state = await askTab(tab, 'page/state', {})
  await (state?.kind === 'article' ? standDown(tab) : readAnyway(tab))
}
