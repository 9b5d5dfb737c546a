import browser from 'webextension-polyfill'
import type { Sender } from '../../lib/messages/index.ts'
import { findSiteChoice } from '../../lib/settings/index.ts'
import { loadSettings } from '../../lib/settings/store.ts'
import { addressOf } from '../shared/site-address.ts'
import { showBadge } from './badge.ts'
import { prepareReading } from './read-for-reader.ts'

/**
 * Brings the reader to a page that may be Chinese reading, unless its site is never read.
 * @returns false where no reader is there now, though there might be
 */
export async function lookCloser(sender: Sender): Promise<boolean> {
  const { tab, url } = sender
  const { sites } = await loadSettings()
  if (findSiteChoice(sites, addressOf(url)) !== 'never') return injectReader(sender)
  if (tab?.id !== undefined) await showBadge(tab.id, { url, figures: null, isOff: false })
  return true
}

/** Injects the reader into the very document that asked: its tab may have moved on since. */
async function injectReader({ tab, documentId }: Sender): Promise<boolean> {
  if (tab?.id === undefined || documentId === undefined) return false
  const target = { tabId: tab.id, documentIds: [documentId] }
  try {
    const answer = browser.scripting.executeScript({ target, files: ['/reader.js'] })
    // The reader will ask soon; until then there is nothing else to do here.
    prepareReading()
    const [injected] = await answer
    return injected !== undefined && !('error' in injected)
  } catch {
    // The document is gone, or has been put away; what is put away may come back.
    return false
  }
}
