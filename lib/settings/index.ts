export { isKeepable, LONGEST_KEPT, MOST_KEPT, withKeptWord } from './kept-words.ts'
export { DEFAULT_SETTINGS, type Settings, settingsFrom } from './schema.ts'
export { type Address, FILES, siteOf } from './site-names.ts'
export {
  findSiteChoice,
  findSiteRule,
  MOST_SITE_RULES,
  type SiteChoice,
  type SiteRule,
  withSiteChoice,
} from './site-rules.ts'
