import type { Locale } from './locale.ts'
import { findMessage, type Message, type MessageKey } from './messages.ts'

export type MessageValues = Record<string, string | number>

/** Gives the text of a key in one language. */
export interface Translate {
  /**
   * @param values what stands for `{name}`; numbers are written as the language writes them. The first
   *   number chooses the plural form. A place without a value stays as it is, and so does an unknown key.
   */
  (key: MessageKey, values?: MessageValues): string
  readonly locale: Locale
}

const PLACE = /\{([a-z]+)\}/gi

const made = new Map<Locale, Translate>()

/** The translator of a language; it holds no state, so each is made once. */
export function createTranslator(locale: Locale): Translate {
  const translate = made.get(locale) ?? makeTranslator(locale)
  made.set(locale, translate)
  return translate
}

function makeTranslator(locale: Locale): Translate {
  const rules = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  const write = (value: string | number) => (typeof value === 'number' ? number.format(value) : value)
  const translate = (key: MessageKey, values: MessageValues = {}) => {
    const message = findMessage(locale, key)
    if (message === undefined) return key
    return chooseForm(message, values, rules).replace(PLACE, (place, name: string) => {
      const value = values[name]
      return value === undefined ? place : write(value)
    })
  }
  return Object.assign(translate, { locale })
}

function chooseForm(message: Message, values: MessageValues, rules: Intl.PluralRules): string {
  if (typeof message === 'string') return message
  const amount = Object.values(values).find((value) => typeof value === 'number')
  return (amount !== undefined && message[rules.select(amount)]) || message.other
}
