import { describe, expect, it } from 'vitest'
import { type Known, readNames } from './read-names.ts'

const known: Known[] = [
  ['xinghe', 'company', '星河互动', '星河'],
  ['huawei', 'company', '华为'],
]

describe('what the text says somebody is', () => {
  it.each([
    ['接替前任出任星河全球CEO的唐雨桐，态度更直接。', '星河全球CEO'],
    ['公司招攬了星河原 DreamCut 項目負責人羅子軒，引起關注。', '星河原 DreamCut 項目負責人'],
    ['一如云杉科技创始人蒋晓东所言，市场很大。', '云杉科技创始人'],
    ['在大会上，星河互动集团首席技术官兼星河云总裁林致远发布了芯片。', '星河互动集团首席技术官兼星河云总裁'],
    ['华为常务董事赵子昂表示，新机下月上市。', '华为常务董事'],
    ['创始人和CEO郭怀瑾说，公司会上市。', '创始人和CEO'],
    ['邓佳琪（新業務負責人）表示滿意。', '新業務負責人'],
    ['沈佳宜教授指出问题。', '教授'],
    ['林致远表示，他不清楚，林致远说。', null],
    ['從蘇子墨手中接任CEO半年後，公司重組。蘇子墨說，他很滿意。', null],
  ])('%s', (text, role) => {
    expect(readNames(text, known).people[0]?.role).toBe(role)
  })
})
