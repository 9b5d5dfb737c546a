import { describe, expect, test } from 'vitest'
import en from '../../assets/locales/en.json' with { type: 'json' }
import zhCN from '../../assets/locales/zh-CN.json' with { type: 'json' }
import zhTW from '../../assets/locales/zh-TW.json' with { type: 'json' }

type Message = string | Record<string, string>

/** Every message under its key. */
function listMessages(locale: Record<string, Record<string, Message>>): Map<string, Message> {
  const rows = Object.entries(locale).flatMap(([section, messages]) =>
    Object.entries(messages).map(([name, message]) => [`${section}.${name}`, message] as const),
  )
  return new Map(rows)
}

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
}

function textsOf(message: Message | undefined): string[] {
  return typeof message === 'string' ? [message] : Object.values(message ?? {})
}

const english = listMessages(en)

describe.each([
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
] as const)('%s', (_, locale) => {
  const messages = listMessages(locale)

  test('has the keys of the English file', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('has a plural form where English has, and the same places in every form', () => {
    for (const [key, message] of english) {
      const translated = messages.get(key)
      if (typeof message !== 'string') expect(translated, key).toHaveProperty('other')
      const places = placesOf(textsOf(message).at(-1) ?? '')
      for (const text of textsOf(translated)) expect(placesOf(text), key).toEqual(places)
    }
  })
})

test('no message is empty, and English forms of one message have the same places', () => {
  for (const [key, message] of english) {
    const [first = '', ...others] = textsOf(message)
    expect(first.trim(), key).not.toBe('')
    for (const other of others) expect(placesOf(other), key).toEqual(placesOf(first))
  }
})

test.each([
  ['zh-CN', zhCN, /[這為側欄體讀萬億個軟檔網術]/],
  ['zh-TW', zhTW, /[这为侧栏体读万亿个软档网术]/],
] as const)('%s keeps to its own characters', (_, locale, foreign) => {
  expect(JSON.stringify(locale)).not.toMatch(foreign)
})

test('stays within what browser stores take', () => {
  for (const { manifest } of [en, zhCN, zhTW]) {
    expect(manifest.name.length).toBeLessThanOrEqual(45)
    expect(manifest.shortName.length).toBeLessThanOrEqual(12)
    expect(manifest.description.length).toBeLessThanOrEqual(132)
  }
})
