import type { Translate } from '../../lib/locale/index.ts'
import type { Settings } from '../../lib/settings/index.ts'

type Language = Settings['language']

/** Each language under its own name, for whoever cannot read the one that is set. */
const NAMES = [
  ['en', 'English'],
  ['zh-CN', '简体中文'],
  ['zh-TW', '繁體中文'],
] as const satisfies readonly [Language, string][]

interface LanguageChoiceProps {
  language: Language
  translate: Translate
  onLanguage(language: Language): void
}

/** The language of the windows and cards. */
export function LanguageChoice({ language, translate, onLanguage }: LanguageChoiceProps) {
  return (
    <label class="language">
      <span>{translate('popup.language')}</span>
      <select value={language} onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}>
        <option value="auto">{translate('popup.languageAuto')}</option>
        {NAMES.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
