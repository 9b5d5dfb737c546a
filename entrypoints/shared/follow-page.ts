import browser from 'webextension-polyfill'
import type { WindowState } from '../../components/window-state.ts'
import { type Calls, listenWith } from '../../lib/messages/index.ts'
import { ask, askTab } from '../../lib/messages/send.ts'
import { findTab } from './chosen-tab.ts'

/** A page as a window follows it. */
export interface PageFollower {
  show(shown: Calls['page/show']['ask']['shown']): void
  reveal(span: Calls['page/reveal']['ask']): void
  readAnyway(): void
  refresh(): void
}

/** Follows the page of a window's tab and calls back whenever what is known of it changes. */
export function followPage(onChange: (page: WindowState) => void): PageFollower {
  let tab: number | null = null
  // Answers come late and out of order; only those to the newest question count.
  let question = 0

  const refresh = async () => {
    const asked = ++question
    const found = await findTab()
    if (asked !== question) return
    tab = found
    const page = await readState(tab)
    if (asked === question) onChange(page)
  }
  const refreshIfMine = (changed: number | undefined) => {
    if (changed === undefined || changed === tab) void refresh()
  }

  browser.tabs.onActivated.addListener(() => void refresh())
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete') refreshIfMine(id)
    else if (status === 'loading' && id === tab) {
      question++
      onChange({ kind: 'loading' })
    }
  })
  browser.runtime.onMessage.addListener(
    listenWith(
      {
        'windows/page-changed': (_, sender) => {
          refreshIfMine(sender.tab?.id)
          return null
        },
      },
      browser.runtime.id,
    ) as never,
  )
  void refresh()

  return {
    show: (shown) => void (tab !== null && askTab(tab, 'page/show', { shown })),
    reveal: (span) => void (tab !== null && askTab(tab, 'page/reveal', span)),
    readAnyway: async () => {
      if (tab === null) return
      const there = await askTab(tab, 'page/read-anyway', {})
      const done = there !== undefined || (await ask('background/read-anyway', { tab }).catch(() => false))
      if (done) void refresh()
      else onChange({ kind: 'closed' })
    },
    refresh: () => void refresh(),
  }
}

async function readState(tab: number | null): Promise<WindowState> {
  if (tab === null) return { kind: 'closed' }
  const state = await askTab(tab, 'page/state', {})
  if (state) return state
  const { url, status } = await browser.tabs.get(tab).catch(() => ({ url: undefined, status: undefined }))
  if (!url || !/^(https?|file):/.test(url)) return { kind: 'closed' }
  return status === 'loading' ? { kind: 'loading' } : { kind: 'quiet', verdict: null }
}
