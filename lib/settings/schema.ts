import * as v from 'valibot'
import { keptWordsFrom } from './kept-words.ts'
import { type SiteRule, siteRulesFrom } from './site-rules.ts'

/** What the reader chose. */
export interface Settings {
  /** Language of the windows and cards; `auto` follows the browser. */
  language: 'auto' | 'en' | 'zh-CN' | 'zh-TW'
  /** Whether Taiwan's and Hong Kong's words become the mainland's too, on pages from there. */
  words: boolean
  /** Words that conversion leaves as pages write them, the newest first. */
  keptWords: string[]
  /** Sites that are always or never read, the newest choice first. */
  sites: SiteRule[]
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', words: true, keptWords: [], sites: [] }

const settings = v.object({
  language: v.fallback(v.picklist(['auto', 'en', 'zh-CN', 'zh-TW']), DEFAULT_SETTINGS.language),
  words: v.fallback(v.boolean(), DEFAULT_SETTINGS.words),
  keptWords: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((words) => keptWordsFrom(words)),
    ),
    DEFAULT_SETTINGS.keptWords,
  ),
  sites: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((rules) => siteRulesFrom(rules)),
    ),
    DEFAULT_SETTINGS.sites,
  ),
})

/** Makes settings of what was stored: what is missing or cannot be believed is the default. */
export function settingsFrom(stored: unknown): Settings {
  const read = v.safeParse(settings, stored)
  return read.success ? read.output : DEFAULT_SETTINGS
}
