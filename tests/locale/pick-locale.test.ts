import { expect, test } from 'vitest'
import { type Locale, pickLocale } from '../../lib/locale/index.ts'

test.each<[preferred: string[], expected: Locale]>([
  [['zh-CN', 'en'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['zh-SG'], 'zh-CN'],
  [['zh-TW'], 'zh-TW'],
  [['zh-HK'], 'zh-TW'],
  [['zh-Hant'], 'zh-TW'],
  [['zh-Hans-TW'], 'zh-CN'],
  [['yue'], 'zh-TW'],
  [['en-GB', 'zh-CN'], 'en'],
  [['fr', 'zh-TW', 'en'], 'zh-TW'],
  [['fr', 'ja'], 'en'],
  [['no tag at all', 'zh-CN'], 'zh-CN'],
  [[], 'en'],
])('%j reads %s', (preferred, expected) => {
  expect(pickLocale(preferred)).toBe(expected)
})
