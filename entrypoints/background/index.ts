import entries from 'virtual:glossary-entries'
import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { type Answers, listenWith, type Sender } from '../../lib/messages/index.ts'
import { watchSettings } from '../../lib/settings/store.ts'
import { showBadge } from './badge.ts'
import { keepWord } from './keep-word.ts'
import { lookAtAllowed, lookAtReopened } from './look-again.ts'
import { lookCloser } from './look-closer.ts'
import { createMenu, updateMenu, useMenu } from './menu.ts'
import { readAnyway, standDown } from './page-switch.ts'
import { readForReader } from './read-for-reader.ts'
import { useCommand } from './use-command.ts'

const answers: Answers = {
  'background/look-closer': (_, sender) => lookCloser(sender),
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
