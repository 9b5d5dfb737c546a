import { useId } from 'preact/hooks'
import type { Entry } from '../../lib/glossary/index.ts'
import type { Translate } from '../../lib/locale/index.ts'
import { otherNames } from './other-names.ts'

export type CardScript = 'hans' | 'hant'

export interface CardProps {
  entry: Entry
  /** The script on screen: its headword leads. */
  script: CardScript
  glossLanguage: 'en' | 'zh'
  translate: Translate
  /** Given where the card can be closed by hand. */
  onClose?(): void
  /** Given where the sentence is converted: shows it in the page's own words. */
  onOriginal?: (() => void) | undefined
}

const SCRIPT_LANGUAGE: Record<CardScript, string> = { hans: 'zh-Hans', hant: 'zh-Hant' }

/** What a term means: a dialog that leaves the page in use. */
export function Card({ entry, script, glossLanguage, translate, onClose, onOriginal }: CardProps) {
  const explanation = useId()
  const lang = SCRIPT_LANGUAGE[script]
  const names = otherNames(entry)
  return (
    <div
      class="card"
      role="dialog"
      aria-label={translate('card.label', { term: entry[script] })}
      aria-describedby={explanation}
      lang={translate.locale}
    >
      <header>
        <Headword entry={entry} script={script} />
        {onClose && (
          <button type="button" class="close" aria-label={translate('card.close')} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </header>
      <Readings entry={entry} kind={translate(`kinds.${entry.kind}`)} />
      <p class="gloss" id={explanation} lang={glossLanguage === 'en' ? 'en' : 'zh-Hans'}>
        {entry.gloss[glossLanguage]}
      </p>
      {names.length > 0 && (
        <p class="aliases">
          {translate('card.aliases')} <span lang={lang}>{names.join('、')}</span>
        </p>
      )}
      {onOriginal && (
        <button type="button" class="copy" onClick={onOriginal}>
          {translate('card.showOriginal')}
        </button>
      )}
    </div>
  )
}

/** The headword, with its form in the other script beside it where that differs. */
function Headword({ entry, script }: Pick<CardProps, 'entry' | 'script'>) {
  const other = script === 'hans' ? 'hant' : 'hans'
  return (
    <h2>
      <span lang={SCRIPT_LANGUAGE[script]}>{entry[script]}</span>
      {entry[other] !== entry[script] && (
        <span class="other" lang={SCRIPT_LANGUAGE[other]}>
          {' '}
          {entry[other]}
        </span>
      )}
    </h2>
  )
}

function Readings({ entry, kind }: { entry: Entry; kind: string }) {
  const ownName = entry.en === entry.hans || entry.en === entry.hant
  return (
    <p class="readings">
      <span class="kind">{kind}</span>
      {entry.pinyin !== '' && (
        <span class="pinyin" lang="zh-Latn-pinyin">
          {entry.pinyin}
        </span>
      )}
      {!ownName && (
        <span class="english" lang="en">
          {entry.en}
        </span>
      )}
    </p>
  )
}
