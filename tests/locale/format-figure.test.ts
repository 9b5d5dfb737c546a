import { describe, expect, test } from 'vitest'
import { figureParts, formatFigure, type Measure } from '../../lib/locale/index.ts'

const measure = (known: Partial<Measure>): Measure => ({
  kind: 'count',
  value: null,
  low: null,
  high: null,
  unit: null,
  bound: null,
  per: null,
  ...known,
})

type Row = [figure: Partial<Measure>, english: string, mainland: string, taiwan: string]

test.each<Row>([
  // Scale words, and nothing rounded away.
  [{ value: 48_390_000 }, '48.39 million', '4,839万', '4,839萬'],
  [{ value: 31_200_000, unit: 'person' }, '31.2 million people', '3,120万人', '3,120萬人'],
  [{ value: 12_999 }, '12,999', '12,999', '12,999'],
  [{ value: 12_345_678 }, '12,345,678', '12,345,678', '12,345,678'],
  [{ value: 123_450_000 }, '123.45 million', '1.2345亿', '1.2345億'],
  [{ value: 0.1 + 0.2 }, '0.3', '0.3', '0.3'],
  // Money.
  [{ kind: 'money', value: 200, unit: 'USD' }, 'US$200', '200 美元', '200 美元'],
  [{ kind: 'money', value: 7e12, unit: 'USD' }, 'US$7 trillion', '7万亿美元', '7兆美元'],
  [{ kind: 'money', value: 3.5e8, unit: 'CNY' }, 'CN¥350 million', '3.5亿元', '3.5億人民幣'],
  [{ kind: 'money', value: 2e9, unit: 'JPY' }, 'JP¥2 billion', '20亿日元', '20億日圓'],
  [{ kind: 'money', value: 1e10 }, '10 billion', '100亿', '100億'],
  [{ kind: 'money', value: 20, unit: 'USD', per: 'month' }, 'US$20/month', '20 美元/月', '20 美元/月'],
  // Shares.
  [{ kind: 'percent', value: 40, unit: 'percent' }, '40%', '40%', '40%'],
  [{ kind: 'percent', value: 1, unit: 'pp' }, '1 percentage point', '1 个百分点', '1 個百分點'],
  [{ kind: 'ratio', value: 0.333 }, '1/3', '1/3', '1/3'],
  [{ kind: 'ratio', value: 0.5 }, '1/2', '1/2', '1/2'],
  [{ kind: 'ratio', value: 0.417 }, '5/12', '5/12', '5/12'],
  [{ kind: 'ratio', value: 0.38 }, '0.38', '0.38', '0.38'],
  [{ kind: 'multiple', value: 2, unit: 'x' }, '×2', '×2', '×2'],
  // Ranges.
  [{ kind: 'duration', low: 5, high: 20, unit: 's' }, '5–20 s', '5–20 秒', '5–20 秒'],
  [{ kind: 'money', low: 8e9, high: 1e10, unit: 'USD' }, 'US$8–10 billion', '80–100亿美元', '80–100億美元'],
  [{ low: 5e6, high: 1e8 }, '5–100 million', '500万–1亿', '500萬–1億'],
  [{ low: 5, high: 1e8 }, '5–100,000,000', '5–100,000,000', '5–100,000,000'],
  [{ low: 1e7, high: 99_999_999 }, '10,000,000–99,999,999', '10,000,000–99,999,999', '10,000,000–99,999,999'],
  [{ kind: 'multiple', low: 2, high: 3, unit: 'x' }, '×2–3', '×2–3', '×2–3'],
  // Bounds, stated or told by an open end.
  [{ value: 30, unit: 'percent', kind: 'percent', bound: 'about' }, '≈ 30%', '≈ 30%', '≈ 30%'],
  [{ value: 500, bound: 'at-most' }, '≤ 500', '≤ 500', '≤ 500'],
  [{ low: 100 }, '≥ 100', '≥ 100', '≥ 100'],
  [{ high: 100 }, '≤ 100', '≤ 100', '≤ 100'],
  // Other units.
  [{ kind: 'duration', value: 1, unit: 'hour' }, '1 hour', '1 小时', '1 小時'],
  [{ kind: 'duration', value: 10, unit: 'min', per: 'week' }, '10 min/week', '10 分钟/周', '10 分鐘/週'],
  [{ kind: 'size', value: 64, unit: 'GB' }, '64 GB', '64 GB', '64 GB'],
  [{ kind: 'rank', value: 3, unit: '名' }, 'No. 3', '第3名', '第3名'],
  [{ value: 12, unit: '款' }, '12 款', '12 款', '12 款'],
])('%j', (figure, english, mainland, taiwan) => {
  expect(formatFigure(measure(figure), 'en')).toBe(english)
  expect(formatFigure(measure(figure), 'zh-CN')).toBe(mainland)
  expect(formatFigure(measure(figure), 'zh-TW')).toBe(taiwan)
})

describe('figureParts', () => {
  test('is empty where no number is known', () => {
    expect(figureParts(measure({ unit: 'person', bound: 'about' }), 'en')).toEqual([])
    expect(formatFigure(measure({ unit: 'person' }), 'en')).toBeNull()
  })

  test('tells digits from words, and words of the window from those of the article', () => {
    expect(figureParts(measure({ value: 175e9, unit: '參數', bound: 'at-least' }), 'en')).toEqual([
      { role: 'sign', text: '≥ ' },
      { role: 'digits', text: '175' },
      { role: 'word', text: ' billion' },
      { role: 'written', text: ' 參數' },
    ])
  })
})
