import { describe, expect, test } from 'vitest'
import { findNumerals, parseNumeral } from '../../lib/text/index.ts'

describe('parseNumeral', () => {
  test.each([
    ['0', 0],
    ['42', 42],
    ['3.75', 3.75],
    ['12,300', 12300],
    ['1,234,567.5', 1234567.5],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十七', 17],
    ['四十', 40],
    ['一百零六', 106],
    ['一百五', 150],
    ['三万五', 35000],
    ['两千三百', 2300],
    ['六亿五千万', 650_000_000],
    ['三点五亿', 350_000_000],
    ['2.6万', 26_000],
    ['5千6百万', 56_000_000],
    ['1亿3000万', 130_000_000],
    ['9万亿', 9e12],
    ['1万2千亿', 1.2e12],
    ['2.5千亿', 2.5e11],
    ['20 亿', 2e9],
    ['3 兆 4,000 亿', 3.4e12],
    ['二〇二三', 2023],
    ['1.1万', 11_000],
    ['4.35亿', 435_000_000],
  ])('%s is %d', (words, value) => {
    expect(parseNumeral(words)).toBe(value)
  })

  test.each(['', '个', '3个', '三四百', '数十', '零一万', '9'.repeat(40)])(
    '「%s」 is no single number',
    (words) => {
      expect(parseNumeral(words)).toBeNull()
    },
  )
})

describe('findNumerals', () => {
  test.each([
    ['三四百', 300, 400],
    ['六七十', 60, 70],
    ['十五六', 15, 16],
    ['两三', 2, 3],
    ['三五', 3, 5],
    ['十几', 11, 19],
    ['几十', 10, 100],
    ['数十亿', 1e9, 1e10],
  ])('%s lies between %d and %d', (words, low, high) => {
    expect(findNumerals(words)).toMatchObject([{ start: 0, end: words.length, value: null, low, high }])
  })

  test.each([
    ['200多家', '200多', 200],
    ['十余人', '十余', 10],
    ['30余万', '30余万', 300_000],
  ])('%s holds more than it says', (text, words, value) => {
    const [numeral] = findNumerals(text)
    expect(numeral).toMatchObject({ end: words.length, value, more: true })
  })

  test('two numbers side by side stay two', () => {
    expect(findNumerals('2024一季度').map(({ value }) => value)).toEqual([2024, 1])
  })

  test('参数 and 函数 lend no 数 to the number behind them', () => {
    expect(findNumerals('参数百亿')).toMatchObject([{ start: 2, value: 1e10, bare: true }])
  })

  test('a wide comma ends a number, an ASCII one groups thousands', () => {
    expect(findNumerals('第1,200家', '第1，200家').map(({ value }) => value)).toEqual([1, 200])
    expect(findNumerals('第1,200家').map(({ value }) => value)).toEqual([1200])
  })
})
