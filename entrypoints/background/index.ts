import entries from 'virtual:glossary-entries'
import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { type Answers, listenWith, type Sender } from '../../lib/messages/index.ts'
import { findSiteChoice } from '../../lib/settings/index.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { addressOf } from '../shared/site-address.ts'
import { showBadge } from './badge.ts'
import { keepWord } from './keep-word.ts'
import { lookAtAllowed, lookAtReopened } from './look-again.ts'
import { createMenu, updateMenu, useMenu } from './menu.ts'
import { readAnyway, standDown } from './page-switch.ts'
import { prepareReading, readForReader } from './read-for-reader.ts'
import { useCommand } from './use-command.ts'

const answers: Answers = {
  'background/look-closer': async (_, sender) => {
    await lookCloser(sender)
    return null
  },
  'background/set-badge': async ({ figures, isOff }, { tab, url }) => {
    if (tab?.id !== undefined) await showBadge(tab.id, { url, figures, isOff })
    return null
  },
  'background/read-article': ({ page }) => readForReader(page),
  'background/explain': ({ ids }) => {
    const wanted = new Set(ids)
    return entries.filter(({ id }) => wanted.has(id))
  },
  'background/keep-word': ({ word }) => keepWord(word),
  'background/update-menu': async () => {
    await updateMenu()
    return null
  },
  'background/read-anyway': ({ tab }, sender) => isOurWindow(sender) && readAnyway(tab),
  'background/stand-down': ({ tab }, sender) => isOurWindow(sender) && standDown(tab),
}

/** Only our own windows may choose a tab; a reader has no say in others. */
function isOurWindow({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false
}

/** Brings the reader to a page that may be Chinese reading, unless its site is never read. */
async function lookCloser(sender: Sender): Promise<void> {
  const { tab, url } = sender
  const { sites } = await loadSettings()
  if (findSiteChoice(sites, addressOf(url)) !== 'never') await injectReader(sender)
  else if (tab?.id !== undefined) await showBadge(tab.id, { url, figures: null, isOff: false })
}

/** Injects the reader into the very document that asked: its tab may have moved on since. */
async function injectReader({ tab, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined || documentId === undefined) return
  const target = { tabId: tab.id, documentIds: [documentId] }
  const injected = browser.scripting.executeScript({ target, files: ['/reader.js'] })
  // The reader will ask soon; until then there is nothing else to do here.
  prepareReading()
  // A document that is gone needs no reader.
  await injected.catch(() => {})
}

export default defineBackground(() => {
  // Menus outlive the background; they are made once for each version.
  browser.runtime.onInstalled.addListener(() => void createMenu())
  browser.runtime.onStartup.addListener(() => void updateMenu())
  browser.contextMenus.onClicked.addListener(useMenu)
  browser.commands.onCommand.addListener((command, tab) => void useCommand(command, tab))
  browser.permissions.onAdded.addListener((added) => void lookAtAllowed(added))
  watchSettings((now, before) => void lookAtReopened(now, before))
  browser.runtime.onMessage.addListener(listenWith(answers, browser.runtime.id) as never)
})
