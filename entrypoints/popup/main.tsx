import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Popup } from '../../components/popup/Popup.tsx'
import type { WindowState } from '../../components/window-state.ts'
import { createTranslator, type MessageKey } from '../../lib/locale/index.ts'
import { withKeptWord, withSiteChoice } from '../../lib/settings/index.ts'
import { changeSettings, saveSettings } from '../../lib/settings/store.ts'
import { namedTab } from '../shared/chosen-tab.ts'
import { type FollowedTab, followPage, type PageFollower } from '../shared/follow-page.ts'
import { localeOf } from '../shared/locale-of.ts'
import { requestAccess } from '../shared/site-access.ts'
import { siteLabel } from '../shared/site-address.ts'
import { useSettings } from '../shared/use-settings.ts'
import { chosenSite } from './chosen-site.ts'
import { openSidebar } from './open-sidebar.ts'
import './style.css'

/** What the popup needs at once, and so is asked for beforehand. */
interface ActionPopupProps {
  windowId: number
  keys: string | null
}

function ActionPopup({ windowId, keys }: ActionPopupProps) {
  const settings = useSettings()
  const locale = localeOf(settings)
  const translate = useMemo(() => createTranslator(locale), [locale])
  const [page, setPage] = useState<WindowState>({ kind: 'loading' })
  const [tab, setTab] = useState<FollowedTab | null>(null)
  const [follower, setFollower] = useState<PageFollower | null>(null)
  const [problem, setProblem] = useState<MessageKey | null>(null)
  useEffect(() => {
    const follow = (page: WindowState, tab: FollowedTab | null) => {
      setPage(page)
      setTab(tab)
    }
    setFollower(followPage(follow))
  }, [])
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = translate('manifest.name')
  }, [locale, translate])

  /** Waits for what was begun by a click, and says where it failed. */
  const tell = async (done: Promise<boolean>, failure: MessageKey) => {
    setProblem(null)
    if (!(await done.catch(() => false))) setProblem(failure)
  }
  const store = (done: Promise<unknown>) =>
    void tell(
      done.then(() => true),
      'popup.notStored',
    )
  return (
    <Popup
      state={page}
      translate={translate}
      onShow={(shown) => follower?.show(shown)}
      onReadAnyway={() => follower && void tell(follower.readAnyway(), 'popup.nothingToRead')}
      onStandDown={() => follower?.standDown()}
      site={chosenSite(settings.sites, tab?.address ?? null)}
      siteLabel={(site) => siteLabel(site, translate)}
      onSite={(site, choice) =>
        store(changeSettings(({ sites }) => ({ sites: withSiteChoice(sites, site, choice) })))
      }
      isLetIn={tab?.isLetIn ?? true}
      onAllow={(where) =>
        void tell(requestAccess(where === 'site' ? (tab?.address ?? null) : null), 'popup.notAllowed')
      }
      keys={keys}
      problem={problem}
      language={settings.language}
      words={settings.words}
      onWords={(words) => store(saveSettings({ words }))}
      keptWords={settings.keptWords}
      onConvertAgain={(word) => store(convertAgain(word))}
      onKeep={(word) => store(keep(word))}
      onLanguage={(language) => store(saveSettings({ language }))}
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

/** The keys that turn Yueban on and off for a page; null where none are set. */
async function findKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll().catch(() => [])
  return commands.find(({ name }) => name === 'toggle-page')?.shortcut || null
}

// The window's id is asked for beforehand, since opening the sidebar must not wait for anything.
const [{ id = browser.windows.WINDOW_ID_CURRENT }, keys] = await Promise.all([
  browser.windows.getCurrent(),
  findKeys(),
])
render(<ActionPopup windowId={id} keys={keys} />, document.getElementById('app') as HTMLElement)
