import browser from 'webextension-polyfill'
import { askTab } from '../../lib/messages/send.ts'
import { showOff } from './badge.ts'

/**
 * Has a tab's page read whatever was decided; brings a reader where none is.
 * @returns false where the browser forbids it
 */
export async function readAnyway(tab: number): Promise<boolean> {
  if (!(await bringReader(tab))) return false
  await askTab(tab, 'page/read-anyway', {})
  return true
}

/** Has a tab's page left as it was; false where no reader is there. */
export async function standDown(tab: number): Promise<boolean> {
  const answer = await askTab(tab, 'page/stand-down', {})
  if (answer === undefined) return false
  await showOff(tab, null)
  return true
}

/** Turns Yueban on for a tab's page, or off where it is on. */
export async function togglePage(tab: number): Promise<void> {
  const state = await askTab(tab, 'page/state', {})
  await (state?.kind === 'article' ? standDown(tab) : readAnyway(tab))
}

/** Injects the reader into a tab's page; one that is there stays. False where the browser forbids it. */
export async function bringReader(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] })
    return true
  } catch {
    return false
  }
}
