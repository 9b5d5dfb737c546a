import { useRef } from 'preact/hooks'
import type { Shown } from '../../lib/article/index.ts'
import type { MessageKey, Translate } from '../../lib/locale/index.ts'
import type { Settings, SiteChoice } from '../../lib/settings/index.ts'
import { ShownSwitch } from '../shared/ShownSwitch.tsx'
import type { WindowState } from '../window-state.ts'
import { AccessNotice } from './AccessNotice.tsx'
import { Found } from './Found.tsx'
import { KeptWords } from './KeptWords.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { PageActions } from './PageActions.tsx'
import { decideActions, type PageAction } from './page-actions.ts'
import { SiteSwitch } from './SiteSwitch.tsx'
import { Told } from './Told.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { type ChosenSite, useSiteChoice } from './use-site-choice.ts'
import { VerdictOf } from './VerdictOf.tsx'

export interface PopupProps {
  state: WindowState
  translate: Translate
  onShow(shown: Shown): void
  /** Called straight from the click: browsers open their sidebar for nothing less. */
  onOpenPanel(): void
  onReadAnyway(): void
  /** Leaves this page as it was. */
  onStandDown(): void
  /** The page's site; null where it belongs to none. */
  site: ChosenSite | null
  /** The site's name as readers see it. */
  siteLabel(site: string): string
  onSite(site: string, choice: SiteChoice): void
  /** Whether the browser lets us into the page by itself, and not only when the reader asks. */
  isLetIn: boolean
  /** Called straight from the click, as browsers want it. */
  onAllow(where: 'site' | 'everywhere'): void
  /** The keys that turn Yueban on and off for a page; null where none are set. */
  keys: string | null
  /** What went wrong last. */
  problem: MessageKey | null
  /** The language of our windows and cards, as chosen. */
  language: Settings['language']
  onLanguage(language: Settings['language']): void
  /** Whether words are converted beside characters, as chosen. */
  words: boolean
  onWords(words: boolean): void
  /** Words that stay as pages write them, the newest first. */
  keptWords: readonly string[]
  onConvertAgain(word: string): void
  onKeep(word: string): void
}

/** Who takes the focus of a button that is gone: what undoes it, else what is offered now. */
const HEIRS = ['.told button', '.actions button']

/** The window behind the toolbar button: the verdict, the switches, the say of the reader, the way into the sidebar. */
export function Popup(props: PopupProps) {
  const { state, translate, site, language, onLanguage } = props
  const root = useRef<HTMLElement>(null)
  useKeptFocus(root, HEIRS)
  const [choose, made] = useSiteChoice(site, props.onSite)
  const choice = site?.choice ?? null
  const label = site ? props.siteLabel(site.site) : ''
  const act = (action: PageAction) => runAction(action, props, choose)
  const isKnown = state.kind === 'article' || state.kind === 'quiet'
  return (
    <main class="popup" ref={root} lang={translate.locale} aria-busy={state.kind === 'loading'}>
      <VerdictOf {...{ state, choice, site: label, translate }} />
      {state.kind === 'article' && <Found view={state.view} translate={translate} />}
      {state.kind === 'article' && state.convertible && <ConversionOf {...props} shown={state.shown} />}
      <PageActions
        actions={decideActions(state, choice)}
        hasPrimary={state.kind !== 'loading'}
        site={label}
        keys={props.keys}
        translate={translate}
        onAction={act}
      />
      {isKnown && !props.isLetIn && (
        <AccessNotice site={site && label} translate={translate} onAction={act} />
      )}
      {isKnown && site && (
        <SiteSwitch site={label} choice={site.choice} translate={translate} onChoice={choose} />
      )}
      <Told
        made={made}
        site={made ? props.siteLabel(made.site) : ''}
        problem={props.problem}
        translate={translate}
      />
      <LanguageChoice {...{ language, translate, onLanguage }} />
    </main>
  )
}

function runAction(action: PageAction, props: PopupProps, choose: (choice: SiteChoice) => void): void {
  const runs: Record<PageAction, () => void> = {
    'open-panel': props.onOpenPanel,
    'read-anyway': props.onReadAnyway,
    'read-now': props.onReadAnyway,
    'read-once': props.onReadAnyway,
    'turn-on': props.onReadAnyway,
    'stand-down': props.onStandDown,
    'always-site': () => choose('always'),
    'leave-site': () => choose('never'),
    'ask-again': () => choose('ask'),
    'allow-site': () => props.onAllow('site'),
    'allow-all': () => props.onAllow('everywhere'),
  }
  runs[action]()
}

/** How the page is converted. */
function ConversionOf(props: PopupProps & { shown: Shown }) {
  const { shown, translate, onShow, words, onWords, keptWords, onConvertAgain, onKeep } = props
  return (
    <>
      <ShownSwitch shown={shown} translate={translate} onShow={onShow} />
      <label class="choice">
        <input
          type="checkbox"
          checked={words}
          onChange={({ currentTarget }) => onWords(currentTarget.checked)}
        />
        <span>{translate('popup.words')}</span>
      </label>
      <KeptWords words={keptWords} {...{ translate, onConvertAgain, onKeep }} />
    </>
  )
}
