import type { ChosenSite } from '../../components/popup/use-site-choice.ts'
import { type Address, findSiteRule, type SiteRule, siteOf } from '../../lib/settings/index.ts'

/**
 * The site of a page, and what the reader wants of it. Where a rule for a site above governs, that is the site which
 * is chosen for; so the reader changes what they see and not something beside it.
 * @returns null where the page belongs to no site
 */
export function chosenSite(rules: readonly SiteRule[], address: Address | null): ChosenSite | null {
  const own = address && siteOf(address)
  if (!address || own === null) return null
  const rule = findSiteRule(rules, address)
  return { own, site: rule?.site ?? own, choice: rule?.choice ?? 'ask' }
}
