import { describe, expect, test } from 'vitest'
import { createTranslator, isMessageKey, type MessageKey } from '../../lib/locale/index.ts'

const english = createTranslator('en')

describe('createTranslator', () => {
  test('gives the text of its language', () => {
    expect(english('card.close')).toBe('Close')
    expect(createTranslator('zh-CN')('popup.openPanel')).toBe('打开侧栏')
    expect(createTranslator('zh-TW')('popup.openPanel')).toBe('開啟側邊欄')
  })

  test('chooses the plural form and writes numbers as the language does', () => {
    expect(english('panel.characters', { count: 1 })).toBe('1 character')
    expect(english('panel.characters', { count: 12345 })).toBe('12,345 characters')
    expect(createTranslator('zh-CN')('panel.characters', { count: 1 })).toBe('1 字')
  })

  test('puts words into their places as they are', () => {
    expect(english('card.label', { term: '$& {term}' })).toBe('Explanation of $& {term}')
  })

  test('leaves a place without a value as it is', () => {
    expect(english('card.label')).toBe('Explanation of {term}')
  })

  test.each(['reasons.new-reason', 'constructor.name', 'panel.toString', 'panel', ''])(
    'gives back %j, which no file has',
    (key) => {
      expect(isMessageKey(key)).toBe(false)
      expect(english(key as MessageKey)).toBe(key)
    },
  )
})
