import browser from 'webextension-polyfill'
import { createTranslator } from '../../lib/locale/index.ts'
import { loadSettings } from '../../lib/settings/store.ts'
import { localeOf } from '../shared/locale-of.ts'
import { siteLabel } from '../shared/site-address.ts'

const TEAL = '#0f766e'
const GREY = '#6b7280'

/** Shows the number of an article's key figures at the toolbar button; nothing for null and for none. */
export async function showFigures(tabId: number, figures: number | null): Promise<void> {
  await setBadge(tabId, figures ? String(figures) : '', TEAL, browser.i18n.getMessage('action'))
}

/**
 * Says at the toolbar button that Yueban is off, and behind it why.
 * @param site the site that is never read; null where one page was turned off
 */
export async function showOff(tabId: number, site: string | null): Promise<void> {
  const translate = createTranslator(localeOf(await loadSettings()))
  const why =
    site === null
      ? translate('badge.offPage')
      : translate('badge.offSite', { site: siteLabel(site, translate) })
  await setBadge(tabId, translate('badge.off'), GREY, why)
}

/** All at once, so that what is asked for later also shows later. A tab that is gone needs no badge. */
async function setBadge(tabId: number, text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {})
}
