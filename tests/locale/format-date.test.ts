import { expect, test } from 'vitest'
import { formatDate } from '../../lib/locale/index.ts'

/** Intl may set narrow or thin spaces; which one is not ours to test. */
const plain = (text: string) => text.replace(/\s/g, ' ')

test.each([
  ['2024', '2024', '2024年'],
  ['2024-05', 'May 2024', '2024年5月'],
  ['2024-05-03', '3 May 2024', '2024年5月3日'],
  ['2024-01/2024-06', 'Jan – Jun 2024', '2024年1月至6月'],
  ['2018/2021', '2018 – 2021', '2018年至2021年'],
  ['2023-11/2024-02', 'Nov 2023 – Feb 2024', '2023年11月至2024年2月'],
  ['2024-05-03/2024-06', '3 May 2024 – Jun 2024', '2024年5月3日至6月'],
  ['soon', 'soon', 'soon'],
  ['2024-13', '2024-13', '2024-13'],
  ['2024/soon', '2024/soon', '2024/soon'],
])('%s', (iso, english, chinese) => {
  expect(plain(formatDate(iso, 'en'))).toBe(plain(english))
  expect(formatDate(iso, 'zh-CN')).toBe(chinese)
  expect(formatDate(iso, 'zh-TW')).toBe(chinese)
})
