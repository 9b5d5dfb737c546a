import browser, { type Permissions, type Tabs } from 'webextension-polyfill'
import { findSiteChoice, type Settings } from '../../lib/settings/index.ts'
import { addressOf } from '../shared/site-address.ts'

/** Looks again at open pages of sites that are no longer shut out: their gates have asked already and were told so. */
export async function lookAtReopened(now: Settings, before: Settings): Promise<void> {
  const isShut = ({ sites }: Settings, { url }: Tabs.Tab) => findSiteChoice(sites, addressOf(url)) === 'never'
  const tabs = await browser.tabs.query({})
  await lookAgain(tabs.filter((tab) => isShut(before, tab) && !isShut(now, tab)))
}

/** Looks at pages which the browser has just let us into; they were loaded without the gate, or kept from its reader. */
export async function lookAtAllowed({ origins = [] }: Permissions.Permissions): Promise<void> {
  if (origins.length > 0) await lookAgain(await browser.tabs.query({ url: origins }))
}

/** Has the gates of tabs look once more; brings one where none is. Readers that are at work obey by themselves. */
async function lookAgain(tabs: readonly Tabs.Tab[]): Promise<void> {
  // All at once: where Chromium withholds a site, it answers only when somebody lets us in.
  await Promise.all(tabs.map(lookAgainAt))
}

async function lookAgainAt({ id, discarded }: Tabs.Tab): Promise<void> {
  // A page that was put away is loaded anew, and asks then.
  if (id === undefined || discarded) return
  // What the browser keeps to itself, it keeps.
  await browser.scripting.executeScript({ target: { tabId: id }, files: ['/gate.js'] }).catch(() => {})
}
