import en from '../../assets/locales/en.json' with { type: 'json' }
import zhCN from '../../assets/locales/zh-CN.json' with { type: 'json' }
import zhTW from '../../assets/locales/zh-TW.json' with { type: 'json' }
import type { Locale } from './locale.ts'

type English = typeof en

/** Section and name of a message: `panel.figures`. */
export type MessageKey = {
  [Section in keyof English & string]: `${Section}.${keyof English[Section] & string}`
}[keyof English & string]

/** A text, or one text for each plural form of its language. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

type Messages = Record<string, Record<string, Message>>

const messages: Record<Locale, Messages> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW }

/** The message of a key, undefined where the key is unknown. */
export function findMessage(locale: Locale, key: string): Message | undefined {
  const dot = key.indexOf('.')
  const section = ownValue(messages[locale], key.slice(0, dot))
  return section && ownValue(section, key.slice(dot + 1))
}

/** Whether a key that was put together at run time, such as that of a verdict's reason, has a message. */
export function isMessageKey(key: string): key is MessageKey {
  return findMessage('en', key) !== undefined
}

function ownValue<Value>(table: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
