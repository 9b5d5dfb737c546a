import browser from 'webextension-polyfill'
import { type Locale, pickLocale } from '../../lib/locale/index.ts'
import type { Settings } from '../../lib/settings/index.ts'

/** The language that settings ask for; the browser's own where they leave it to the browser. */
export function localeOf({ language }: Settings): Locale {
  return language === 'auto' ? pickLocale([browser.i18n.getUILanguage()]) : language
}
