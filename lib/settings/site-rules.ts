import { type Address, isSiteName, isWithin, siteOf } from './site-names.ts'

/** What the reader wants of a site: read whatever was decided, decide page by page, or never look. */
export type SiteChoice = 'always' | 'ask' | 'never'

/** What was chosen for a site; `ask` only where another rule would govern it. */
export interface SiteRule {
  /** As `siteOf` writes it. */
  site: string
  choice: SiteChoice
}

/** More rules than anybody makes by hand; of more the oldest are forgotten. */
export const MOST_SITE_RULES = 1000

/**
 * The rule that governs an address: that of its own site, else of the nearest one above it.
 * @returns null where pages are decided one by one
 */
export function findSiteRule(rules: readonly SiteRule[], address: Address): SiteRule | null {
  const site = siteOf(address)
  if (site === null) return null
  const fitting = rules.filter((rule) => isWithin(site, rule.site))
  return fitting.reduce<SiteRule | null>(
    (nearest, rule) => (nearest && nearest.site.length >= rule.site.length ? nearest : rule),
    null,
  )
}

/** What the reader wants of the page at an address, which may be missing or no address at all. */
export function findSiteChoice(rules: readonly SiteRule[], address: Address | null): SiteChoice {
  return (address && findSiteRule(rules, address)?.choice) ?? 'ask'
}

/** The rules with what was chosen last in front; `ask` needs a rule only below another one. */
export function withSiteChoice(rules: readonly SiteRule[], site: string, choice: SiteChoice): SiteRule[] {
  const others = rules.filter((rule) => rule.site !== site)
  if (choice === 'ask' && !others.some((rule) => isWithin(site, rule.site))) return others
  return [{ site, choice }, ...others].slice(0, MOST_SITE_RULES)
}

/** The rules of a stored list that can be believed, one for each site; a bad one takes no other with it. */
export function siteRulesFrom(stored: readonly unknown[]): SiteRule[] {
  const rules = new Map<string, SiteRule>()
  for (const rule of stored.map(siteRuleFrom)) {
    if (rules.size === MOST_SITE_RULES) break
    if (rule && !rules.has(rule.site)) rules.set(rule.site, rule)
  }
  return [...rules.values()]
}

function siteRuleFrom(stored: unknown): SiteRule | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { site, choice } = stored as Record<string, unknown>
  if (typeof site !== 'string' || !isSiteName(site)) return null
  return choice === 'always' || choice === 'never' || choice === 'ask' ? { site, choice } : null
}
