import browser from 'webextension-polyfill'
import type { WindowState } from '../../components/window-state.ts'
import { type Calls, listenWith } from '../../lib/messages/index.ts'
import { ask, askTab } from '../../lib/messages/send.ts'
import { findTab } from './chosen-tab.ts'
import { isLetIn, watchAccess } from './site-access.ts'
import { addressOf } from './site-address.ts'

/** What a window knows of a tab before anybody has looked at its page. */
export interface FollowedTab {
  /** Null where the browser keeps it to itself. */
  address: URL | null
  /** Whether the browser lets us into the page by itself, and not only when the reader asks. */
  isLetIn: boolean
}

/** A page as a window follows it. */
export interface PageFollower {
  show(shown: Calls['page/show']['ask']['shown']): void
  reveal(span: Calls['page/reveal']['ask']): void
  /** @returns whether there is an article now */
  readAnyway(): Promise<boolean>
  standDown(): void
  refresh(): void
}

/** Follows the page of a window's tab and calls back whenever what is known of it changes. */
export function followPage(onChange: (page: WindowState, tab: FollowedTab | null) => void): PageFollower {
  let tab: number | null = null
  let known: FollowedTab | null = null
  // Answers come late and out of order; only those to the newest question count.
  let question = 0

  const refresh = async (): Promise<WindowState | null> => {
    const asked = ++question
    const found = await findTab()
    if (asked !== question) return null
    tab = found
    const [page, facts] = await readTab(tab)
    if (asked !== question) return null
    known = facts
    onChange(page, known)
    return page
  }
  const refreshIfMine = (changed: number | undefined) => {
    if (changed === undefined || changed === tab) void refresh()
  }

  browser.tabs.onActivated.addListener(() => void refresh())
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete') refreshIfMine(id)
    else if (status === 'loading' && id === tab) {
      question++
      onChange({ kind: 'loading' }, known)
    }
  })
  watchAccess(() => void refresh())
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
      if (tab === null) return false
      const there = await askTab(tab, 'page/read-anyway', {})
      const done = there !== undefined || (await ask('background/read-anyway', { tab }).catch(() => false))
      if (done) return (await refresh())?.kind !== 'quiet'
      onChange({ kind: 'closed' }, known)
      return false
    },
    standDown: async () => {
      if (tab === null) return
      await ask('background/stand-down', { tab }).catch(() => false)
      void refresh()
    },
    refresh: () => void refresh(),
  }
}

async function readTab(tab: number | null): Promise<[WindowState, FollowedTab | null]> {
  if (tab === null) return [{ kind: 'closed' }, null]
  const [state, shown] = await Promise.all([
    askTab(tab, 'page/state', {}),
    browser.tabs.get(tab).catch(() => null),
  ])
  const address = addressOf(shown?.url)
  const facts = { address, isLetIn: await isLetIn(address) }
  if (state) return [state, facts]
  if (!facts.isLetIn && (!address || isOpen(address))) return [{ kind: 'withheld' }, facts]
  if (!address || !isOpen(address)) return [{ kind: 'closed' }, facts]
  return [
    shown?.status === 'loading' ? { kind: 'loading' } : { kind: 'quiet', verdict: null, isOff: false },
    facts,
  ]
}

/** Whether pages of this kind are open to extensions at all. */
function isOpen({ protocol }: URL): boolean {
  return /^(https?|file):$/.test(protocol)
}
