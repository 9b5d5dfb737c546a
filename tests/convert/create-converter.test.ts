import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConversionSource, createConverter } from '../../lib/convert/index.ts'
import { readConversionData } from '../../scripts/conversion/read-conversion-data.ts'

const data = readConversionData()
const converter = (from: ConversionSource, words = false) => createConverter(data, { from, words })

describe('createConverter', () => {
  it.each([
    ['tw', '晶片廠的執行長說，裡面著墨不多。', '晶片厂的执行长说，里面着墨不多。'],
    ['hk', '他喺裏面説，發展局的羣組。', '他喺里面说，发展局的群组。'],
    ['machine', '視頻生成領域后來居上，對于云服務', '视频生成领域后来居上，对于云服务'],
    ['tw', '乾隆年間的乾燥花', '乾隆年间的干燥花'],
    ['machine', '部首說明：⿰言兌是說字', '部首说明：⿰言兌是说字'],
  ] as const)('%s: %s', (from, hant, hans) => {
    expect(converter(from)(hant).text).toBe(hans)
  })

  it.each([
    ['網站的標題是「気象庁が發表した記事」，說明在後', '网站的标题是「気象庁が發表した記事」，说明在后'],
    ['東京の天気は晴れです。這是說明。', '東京の天気は晴れです。这是说明。'],
    ['這家店叫「鮮の味」', '这家店叫「鲜の味」'],
    ['請見https://example.com/wiki/台積電 的說明', '请见https://example.com/wiki/台積電 的说明'],
    ['到www.example.com看說明', '到www.example.com看说明'],
  ])('leaves Japanese and addresses alone: %s', (hant, hans) => {
    expect(converter('tw')(hant).text).toBe(hans)
  })

  it('never changes punctuation, nor the number of code points where no word is changed', () => {
    const convert = converter('tw')
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'「」『』，。：；！？…—《》“”‘’、（）·乾隆著裡臺灣發髮𠵾a1 ') }),
        (text) => {
          const converted = convert(text).text
          expect([...converted]).toHaveLength([...text].length)
          expect(converted.replace(/\p{Script=Han}/gu, '')).toBe(text.replace(/\p{Script=Han}/gu, ''))
        },
      ),
    )
  })

  it.each(['tw', 'hk', 'machine'] as const)('changes nothing the second time, from %s', (from) => {
    const convert = converter(from, true)
    const phrases = [...data.corrections, ...data.words.tw, ...data.words.hk].map((phrase) => phrase.from)
    const word = fc.oneof(
      fc.constantFrom('的', '了', '乾隆', '著', '，', '64位元。', '教授著有專著。'),
      ...(phrases.length > 0 ? [fc.constantFrom(...phrases)] : []),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        // Not side by side: a guard that sees another neighbour the second time may decide otherwise (程式|微影).
        const once = convert(words.join('，')).text
        expect(convert(once).text).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('names and kept words', () => {
  const withNames = (names: string[]) => createConverter(data, { from: 'tw', words: true, names })
  const withKept = (kept: string[]) => createConverter(data, { from: 'tw', words: true, kept })

  it.each([
    [['李智慧'], '李智慧產品經理', '李智慧产品经理'],
    [['唐納·川普'], '唐納·川普的女兒', '唐纳·特朗普的女儿'],
    [['川普'], '川普表示', '特朗普表示'],
    [['王乾'], '王乾表示', '王乾表示'],
  ])('of people on the page only the characters are converted: %j', (names, hant, hans) => {
    expect(withNames(names)(hant).text).toBe(hans)
  })

  it.each([
    [['軟體'], '軟體與防毒軟體，軟體業的硬體', '軟體与防毒軟體，軟體业的硬件'],
    [['乾'], '乾燥與若干', '乾燥与若干'],
  ])('words that the reader keeps stay as they are, in longer ones too: %j', (kept, hant, hans) => {
    expect(withKept(kept)(hant).text).toBe(hans)
  })

  it('names of the glossary are not taken apart', () => {
    expect(converter('tw', true)('軟體銀行投資軟體公司').text).toBe('软体银行投资软件公司')
  })
})

describe('alignment', () => {
  it('keeps both ends of every phrase that is converted', () => {
    for (const from of ['tw', 'hk'] as const) {
      const convert = converter(from, true)
      for (const phrase of [...data.words[from], ...data.corrections]) {
        const { text, toConverted, toSource } = bound(convert(phrase.from))
        expect([phrase.from, toConverted(phrase.from.length)]).toEqual([phrase.from, text.length])
        expect(toSource(text.length)).toBe(phrase.from.length)
      }
    }
  })

  it('carries an offset across characters that change their length', () => {
    const source = '㘚𠵾㗲視'
    const { text, toConverted, toSource } = bound(converter('machine')(source))
    expect([...text]).toHaveLength(4)
    expect(text.charAt(toConverted(source.indexOf('視')))).toBe('视')
    for (const offset of [0, 1, 3, 4]) expect(toSource(toConverted(offset))).toBe(offset)
  })

  it('is ascending, keeps both ends, and comes back, for any text', () => {
    const convert = converter('tw', true)
    const char = fc.constantFrom(...'執行長兆元3智慧型手機裡𠵾㗲a😀，')
    fc.assert(
      fc.property(fc.string({ unit: char }), (source) => {
        const { text, toConverted, toSource } = bound(convert(source))
        expect(toConverted(0)).toBe(0)
        expect(toConverted(source.length)).toBe(text.length)
        expect(toSource(text.length)).toBe(source.length)
        for (let offset = 0; offset < source.length; offset++) {
          const there = toConverted(offset)
          expect(there).toBeLessThanOrEqual(toConverted(offset + 1))
          expect(toSource(there)).toBeLessThanOrEqual(offset)
          expect(toConverted(toSource(there))).toBe(there)
        }
      }),
    )
  })
})

function bound(conversion: ReturnType<ReturnType<typeof converter>>) {
  return {
    text: conversion.text,
    toConverted: (offset: number) => conversion.toConverted(offset),
    toSource: (offset: number) => conversion.toSource(offset),
  }
}
