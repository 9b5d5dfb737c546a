import entries from 'virtual:glossary-entries'
import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { type Answers, listenWith, type Sender } from '../../lib/messages/index.ts'
import { askTab } from '../../lib/messages/send.ts'
import { keepWord } from './keep-word.ts'
import { createMenu, updateMenu, useMenu } from './menu.ts'

const answers: Answers = {
  'background/look-closer': async (_, sender) => {
    await injectReader(sender)
    return null
  },
  'background/set-badge': async ({ figures }, sender) => {
    await setBadge(sender, figures)
    return null
  },
  'background/explain': ({ ids }) => {
    const wanted = new Set(ids)
    return entries.filter(({ id }) => wanted.has(id))
  },
  'background/keep-word': ({ word }) => keepWord(word),
  'background/update-menu': async () => {
    await updateMenu()
    return null
  },
  'background/read-anyway': async ({ tab }, sender) => {
    // Only our own windows may choose a tab; a reader has no say in others.
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return false
    try {
      await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] })
    } catch {
      return false
    }
    await askTab(tab, 'page/read-anyway', {})
    return true
  },
}

/** Injects the reader into the very document that asked: its tab may have moved on since. */
async function injectReader({ tab, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined || documentId === undefined) return
  const target = { tabId: tab.id, documentIds: [documentId] }
  // A document that is gone needs no reader.
  await browser.scripting.executeScript({ target, files: ['/reader.js'] }).catch(() => {})
}

async function setBadge({ tab }: Sender, figures: number | null): Promise<void> {
  if (tab?.id === undefined) return
  await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#0f766e' })
  await browser.action.setBadgeText({ tabId: tab.id, text: figures ? String(figures) : '' })
}

export default defineBackground(() => {
  // Menus outlive the background; they are made once for each version.
  browser.runtime.onInstalled.addListener(() => void createMenu())
  browser.runtime.onStartup.addListener(() => void updateMenu())
  browser.contextMenus.onClicked.addListener(useMenu)
  browser.runtime.onMessage.addListener(listenWith(answers, browser.runtime.id) as never)
})
