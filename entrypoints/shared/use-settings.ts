import { useEffect, useState } from 'preact/hooks'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/index.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'

/** The settings as they are now, and whenever they are changed in another window. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS)
  useEffect(() => {
    const stop = new AbortController()
    void loadSettings().then(setSettings)
    watchSettings(setSettings, stop.signal)
    return () => stop.abort()
  }, [])
  return settings
}
