import browser from 'webextension-polyfill'
import { createTranslator } from '../../lib/locale/index.ts'
import { findSiteRule, type Settings } from '../../lib/settings/index.ts'
import { loadSettings } from '../../lib/settings/store.ts'
import { localeOf } from '../shared/locale-of.ts'
import { addressOf, siteLabel } from '../shared/site-address.ts'

const TEAL = '#0f766e'
const GREY = '#6b7280'

/** What became of a page. */
export interface PageNews {
  url: string | undefined
  /** Key figures of its article; null where it is left alone. */
  figures: number | null
  /** Whether it is left alone because somebody turned it off by hand. */
  isOff: boolean
}

/** The last that was heard of a tab, until its badge says so. */
const latest = new Map<number, PageNews>()

/**
 * Says at a tab's button what became of its page: the number of key figures, or that Yueban is off, and why. News that
 * others have overtaken are dropped.
 */
export async function showBadge(tabId: number, news: PageNews): Promise<void> {
  latest.set(tabId, news)
  const why = news.figures === null ? whyOff(news, await loadSettings()) : null
  if (latest.get(tabId) !== news) return
  latest.delete(tabId)
  const [text, color, title] = why
    ? [why.badge, GREY, why.title]
    : [news.figures ? String(news.figures) : '', TEAL, browser.i18n.getMessage('action')]
  // A tab that is gone needs no badge.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {})
}

/** The badge of a page that is left alone by somebody's choice; null where it is so by its verdict. */
function whyOff({ url, isOff }: PageNews, settings: Settings): { badge: string; title: string } | null {
  const translate = createTranslator(localeOf(settings))
  const badge = translate('badge.off')
  const address = addressOf(url)
  const rule = address && findSiteRule(settings.sites, address)
  if (rule?.choice === 'never') {
    return { badge, title: translate('badge.offSite', { site: siteLabel(rule.site, translate) }) }
  }
  return isOff ? { badge, title: translate('badge.offPage') } : null
}
