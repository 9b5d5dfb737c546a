import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Popup } from '../../components/popup/Popup.tsx'
import type { WindowState } from '../../components/window-state.ts'
import { createTranslator } from '../../lib/locale/index.ts'
import { withKeptWord } from '../../lib/settings/index.ts'
import { changeSettings, saveSettings } from '../../lib/settings/store.ts'
import { namedTab } from '../shared/chosen-tab.ts'
import { followPage, type PageFollower } from '../shared/follow-page.ts'
import { localeOf } from '../shared/locale-of.ts'
import { useSettings } from '../shared/use-settings.ts'
import { openSidebar } from './open-sidebar.ts'
import './style.css'

function ActionPopup({ windowId }: { windowId: number }) {
  const settings = useSettings()
  const locale = localeOf(settings)
  const translate = useMemo(() => createTranslator(locale), [locale])
  const [page, setPage] = useState<WindowState>({ kind: 'loading' })
  const [follower, setFollower] = useState<PageFollower | null>(null)
  useEffect(() => setFollower(followPage(setPage)), [])
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = translate('manifest.name')
  }, [locale, translate])
  return (
    <Popup
      state={page}
      translate={translate}
      onShow={(shown) => follower?.show(shown)}
      onReadAnyway={() => follower?.readAnyway()}
      language={settings.language}
      words={settings.words}
      onWords={(words) => void saveSettings({ words }).catch(() => {})}
      keptWords={settings.keptWords}
      onConvertAgain={(word) => void convertAgain(word).catch(() => {})}
      onKeep={(word) => void keep(word).catch(() => {})}
      onLanguage={(language) => void saveSettings({ language }).catch(() => {})}
      onOpenPanel={() => {
        void openSidebar(windowId)
        // A popup that stands in a tab of its own is not in the way.
        if (namedTab() === null) window.close()
      }}
    />
  )
}

function convertAgain(word: string): Promise<boolean> {
  return changeSettings(({ keptWords }) => ({ keptWords: keptWords.filter((other) => other !== word) }))
}

function keep(word: string): Promise<boolean> {
  return changeSettings(({ keptWords }) => {
    const withWord = withKeptWord(keptWords, word)
    return withWord && { keptWords: withWord }
  })
}

// The window's id is asked for beforehand, since opening the sidebar must not wait for anything.
const { id = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent()
render(<ActionPopup windowId={id} />, document.getElementById('app') as HTMLElement)
