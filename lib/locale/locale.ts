/** The languages that Yueban speaks to its reader. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const

export type Locale = (typeof LOCALES)[number]

/**
 * The first of the reader's languages that Yueban speaks, English where there is none. A Chinese tag is
 * judged by its script, stated or likely: zh-HK and yue read zh-TW, zh-SG reads zh-CN.
 * @param preferred BCP 47 tags, the dearest first, as `navigator.languages` lists them
 */
export function pickLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const locale = localeOfTag(tag)
    if (locale) return locale
  }
  return 'en'
}

function localeOfTag(tag: string): Locale | null {
  const likely = readTag(tag)?.maximize()
  if (likely?.language === 'en') return 'en'
  if (likely?.language !== 'zh' && likely?.language !== 'yue') return null
  return likely.script === 'Hant' ? 'zh-TW' : 'zh-CN'
}

/** Null for what is no language tag: readers can type theirs into the browser's settings. */
function readTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
