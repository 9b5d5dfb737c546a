import browser, { type Permissions, type Tabs } from 'webextension-polyfill'
import type { PageState } from '../../lib/article/index.ts'
import { askTab } from '../../lib/messages/send.ts'
import { findSiteChoice, findSiteRule, type Settings, type SiteChoice } from '../../lib/settings/index.ts'
import { addressOf } from '../shared/site-address.ts'
import { showFigures, showOff } from './badge.ts'
import { bringReader } from './page-switch.ts'

/** Says at a tab's button that its site is never read. */
export async function showSiteOff(tab: number, url: string | undefined, { sites }: Settings): Promise<void> {
  const address = addressOf(url)
  const rule = address && findSiteRule(sites, address)
  if (rule) await showOff(tab, rule.site)
}

/** Has all open pages follow the choices of now, where these are others than before. */
export async function obeySites(now: Settings, before: Settings): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map((tab) => obeyInTab(tab, now, before)))
}

async function obeyInTab({ id, url, discarded }: Tabs.Tab, now: Settings, before: Settings): Promise<void> {
  // A page that was put away is loaded anew, and asks then.
  if (id === undefined || discarded) return
  const address = addressOf(url)
  const choice = findSiteChoice(now.sites, address)
  if (choice === findSiteChoice(before.sites, address)) return
  // What was never looked at has no reader.
  if (choice !== 'never' && !(await bringReader(id))) return
  const state = await askTab(id, 'page/state', {})
  const call = state && decideCall(choice, state)
  if (call) await askTab(id, call, {})
  if (choice === 'never') await showSiteOff(id, url, now)
  else if (!call && state?.kind === 'quiet') await showFigures(id, null)
}

/**
 * What a reader must hear when the choice for its site has changed; null where its page is already as wanted. What was
 * opened or closed by hand on a page follows the newer choice like any other.
 */
export function decideCall(
  choice: SiteChoice,
  state: PageState,
): 'page/read-anyway' | 'page/stand-down' | null {
  const verdict = state.kind === 'article' ? state.view.verdict : state.verdict
  const isWanted = {
    never: false,
    // Always means all that is Chinese reading, and no other pages.
    always: verdict !== null && verdict.script !== 'none',
    ask: verdict?.spotted ?? false,
  }[choice]
  if (isWanted === (state.kind === 'article')) return null
  return isWanted ? 'page/read-anyway' : 'page/stand-down'
}

/** Has the pages looked at which the browser has just let us into; they were loaded without the gate. */
export async function lookAtAllowed({ origins = [] }: Permissions.Permissions): Promise<void> {
  if (origins.length === 0) return
  const tabs = await browser.tabs.query({ url: origins })
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded) continue
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/gate.js'] }).catch(() => {})
  }
}
