import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantities } from '../../lib/figures/index.ts'
import type { Span } from '../../lib/text/index.ts'
import { read } from './read.ts'

const PIECES = [
  ...[
    '0',
    '7',
    '36',
    '2024',
    '1,000',
    '3.5',
    '零',
    '一',
    '两',
    '三四',
    '十',
    '百',
    '千',
    '万',
    '亿',
    '数',
    '几',
    '半',
    '多',
  ],
  ...[
    '年',
    '月',
    '日',
    '季度',
    '去年',
    '前',
    '第',
    '每',
    '至',
    '到',
    '从',
    '跌至',
    '-',
    '~',
    '%',
    '成',
    '折',
    '倍',
    '元',
    '美元',
  ],
  ...[
    '$',
    'US$',
    'GB',
    '个',
    '人',
    '名',
    '家',
    '用户',
    '营收为',
    '分别为',
    '、',
    '，',
    '。',
    '\n',
    ' ',
    '(yì)',
    'GPT-',
    '\ud83d',
    '\udc4d',
    '億',
  ],
]

function expectSound(text: string, { figures, changes, dates }: Quantities): void {
  const spans: Span[] = [...figures, ...dates, ...figures.map(({ sentence }) => sentence)]
  for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true)
  for (const list of [figures, dates]) {
    for (let i = 1; i < list.length; i++)
      expect((list[i - 1] as Span).end).toBeLessThanOrEqual((list[i] as Span).start)
  }
  expect(figures.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(figures.map((_, i) => i + 1))
  for (const { from, to } of changes) expect(from < to && to < figures.length).toBe(true)
  for (const { value, low, high } of figures) {
    for (const n of [value, low, high]) expect(n === null || Number.isFinite(n)).toBe(true)
    if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
  }
}

test('any mixture of numbers, units and broken characters is read without harm', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 })
  fc.assert(
    fc.property(texts, fc.constantFrom(null, '2024-05-28', 'nonsense'), (pieces, published) => {
      const text = pieces.join('')
      expectSound(text, read(text, published))
    }),
    { numRuns: 500 },
  )
})

describe('a very long text is read in time that grows with its length', () => {
  const MEGABYTE = 1 << 20
  test.each([
    '7',
    '一',
    '千万',
    '1,',
    '1,000',
    '3.',
    '数十',
    '2024-',
    '年月',
    '2024年',
    '5月3日',
    '3%跌至2%',
    '10家、',
    '从1元',
    '每',
    '升',
    'A1',
    '约',
  ])('%s again and again', { timeout: 60_000 }, (piece) => {
    // Twice the text takes about twice the time; quadratic reading would take minutes and not end in time.
    const size = piece.length === 1 ? MEGABYTE : MEGABYTE / 4
    const text = piece.repeat(Math.floor(size / piece.length))
    expect(read(text, '2024-05-28').dates.every(({ end }) => end <= text.length)).toBe(true)
  })
})

test('an empty text holds nothing', () => {
  expect(read('')).toEqual({ figures: [], changes: [], dates: [] })
})
