import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../lib/locale/index.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/index.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { localeOf } from './locale-of.ts'

/** The windows' language, as it is now, and whenever it is changed in another window. */
export function useLocale(): Locale {
  const [locale, setLocale] = useState(() => localeOf(DEFAULT_SETTINGS))
  useEffect(() => {
    const stop = new AbortController()
    void loadSettings().then((settings) => setLocale(localeOf(settings)))
    watchSettings((settings) => setLocale(localeOf(settings)), stop.signal)
    return () => stop.abort()
  }, [])
  return locale
}
