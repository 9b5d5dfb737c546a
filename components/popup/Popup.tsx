import type { ReportView, Shown } from '../../lib/article/index.ts'
import type { Translate } from '../../lib/locale/index.ts'
import type { Settings } from '../../lib/settings/index.ts'
import type { Verdict } from '../../lib/spot/index.ts'
import { ReasonList } from '../shared/ReasonList.tsx'
import { ShownSwitch } from '../shared/ShownSwitch.tsx'
import { verdictSentence } from '../shared/verdict-text.ts'
import type { WindowState } from '../window-state.ts'
import { KeptWords } from './KeptWords.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'

export interface PopupProps {
  state: WindowState
  translate: Translate
  onShow(shown: Shown): void
  /** Called straight from the click: browsers open their sidebar for nothing less. */
  onOpenPanel(): void
  onReadAnyway(): void
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

/** The window behind the toolbar button: the verdict, the switch, the way into the sidebar. */
export function Popup(props: PopupProps) {
  const { state, translate, onShow, onOpenPanel, onReadAnyway, language, onLanguage, words, onWords } = props
  const article = state.kind === 'article' ? state : null
  return (
    <main class="popup" lang={translate.locale} aria-busy={state.kind === 'loading'}>
      <Verdicts state={state} translate={translate} />
      {article && <Found view={article.view} translate={translate} />}
      {article?.convertible && <ShownSwitch shown={article.shown} translate={translate} onShow={onShow} />}
      {article?.convertible && (
        <label class="choice">
          <input
            type="checkbox"
            checked={words}
            onChange={({ currentTarget }) => onWords(currentTarget.checked)}
          />
          <span>{translate('popup.words')}</span>
        </label>
      )}
      {article?.convertible && (
        <KeptWords
          words={props.keptWords}
          translate={translate}
          onConvertAgain={props.onConvertAgain}
          onKeep={props.onKeep}
        />
      )}
      <div class="actions">
        {state.kind === 'quiet' && (
          <button type="button" class="button primary" onClick={onReadAnyway}>
            {translate('panel.readAnyway')}
          </button>
        )}
        {state.kind !== 'closed' && (
          <button type="button" class={`button open-panel${article ? ' primary' : ''}`} onClick={onOpenPanel}>
            {translate('popup.openPanel')}
          </button>
        )}
      </div>
      <LanguageChoice {...{ language, translate, onLanguage }} />
    </main>
  )
}

function Verdicts({ state, translate }: { state: WindowState; translate: Translate }) {
  const verdict = verdictOf(state)
  return (
    <>
      <h1>{headline(state, translate)}</h1>
      {state.kind === 'closed' && <p class="help">{translate('panel.closedHelp')}</p>}
      {state.kind === 'article' && !state.view.verdict.spotted && (
        <p class="help">{translate('verdict.asked')}</p>
      )}
      {verdict && <ReasonList verdict={verdict} translate={translate} />}
    </>
  )
}

function verdictOf(state: WindowState): Verdict | null {
  if (state.kind === 'article') return state.view.verdict
  return state.kind === 'quiet' ? state.verdict : null
}

function headline(state: WindowState, translate: Translate): string {
  if (state.kind === 'loading') return translate('panel.loading')
  if (state.kind === 'closed') return translate('panel.closed')
  return verdictSentence(verdictOf(state), translate)
}

/** How much waits in the sidebar. */
function Found({ view, translate }: { view: ReportView; translate: Translate }) {
  const counts = [
    ['popup.figures', view.figures.filter(({ minor }) => !minor).length],
    ['popup.names', view.people.length + view.organisations.length + view.products.length],
    ['popup.terms', view.terms.length],
  ] as const
  return (
    <ul class="found" aria-label={translate('popup.found')}>
      {counts.map(([key, count]) => (
        <li key={key}>
          <b>{count}</b> <span>{translate(key, { count })}</span>
        </li>
      ))}
    </ul>
  )
}
