import fc from 'fast-check'
import { Converter as toTraditional } from 'opencc-js/cn2t'
import { Converter as toSimplified } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import { foldPairs } from '../../lib/convert/fold-pairs.ts'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import type { TermMatch } from '../../lib/glossary/index.ts'
import { decidePage } from '../../lib/spot/index.ts'
import { measurePage } from '../../lib/spot/measure-page.ts'
import { createFold, type PageText, pageFromText, prepareSource } from '../../lib/text/index.ts'
import { NEWS } from './news-pages.ts'
import * as pages from './pages.ts'
import { TRAPS } from './trap-pages.ts'

const fold = createFold(foldPairs(fuseTables()))
const decide = (text: string, known: Partial<PageText> = {}, terms: TermMatch[] = []) =>
  decidePage(prepareSource(pageFromText(text, known), fold), { terms })
const inTraditional = toTraditional({ from: 'cn', to: 'tw' })
const inPlainTraditional = toTraditional({ from: 'cn', to: 't' })
const inSimplified = toSimplified({ from: 'tw', to: 'cn' })
const keys = (text: string) => decide(text).reasons.map(({ key }) => key)

describe('tech news', () => {
  it.each([
    ['cn', 'hans', pages.MAINLAND_NEWS],
    ['tw', 'hant', pages.TAIWAN_NEWS],
    ['hk', 'hant', pages.HONG_KONG_NEWS],
    ['machine', 'hant', pages.MACHINE_NEWS],
    ['machine', 'hant', pages.PINYIN_NEWS],
  ])('of %s is spotted', (region, script, text) => {
    const verdict = decide(text)
    expect(verdict).toMatchObject({ spotted: true, region, script })
    expect(verdict.confidence).toBeGreaterThan(0.6)
    expect(verdict.confidence).toBeLessThan(1)
  })

  it.each(NEWS)('of %s is spotted when it is short: %s', (region, text) => {
    expect(decide(text)).toMatchObject({ spotted: true, region })
  })

  it('gives its grounds with their values', () => {
    const terms: TermMatch[] = [
      { id: 'server', kind: 'concept', start: 0, end: 2 },
      { id: 'xinghe', kind: 'company', start: 3, end: 5 },
      { id: 'xinghe', kind: 'company', start: 8, end: 10 },
    ]
    const { reasons } = decide(pages.MAINLAND_NEWS, { published: '2025-03-04' }, terms)
    expect(reasons.map(({ key }) => key)).toEqual([
      'article-length',
      'tech-terms',
      'companies',
      'voices',
      'published',
    ])
    expect(reasons[0]?.values).toEqual({ characters: pages.MAINLAND_NEWS.replaceAll('\n', '').length })
    expect(reasons[2]?.values).toEqual({ count: 1 })
    expect(reasons[4]?.values).toEqual({ date: '2025-03-04' })
  })
})

describe('other pages', () => {
  it.each([
    ['not-chinese', pages.JAPANESE_NEWS],
    ['not-chinese', pages.ENGLISH_NEWS],
    ['too-short', '星河互动周二发布新的芯片，人工智能算力提高一倍。'],
    ['headline-list', pages.HEADLINES],
    ['job-ad', pages.JOB_AD],
    ['reference-or-tutorial', pages.ENCYCLOPEDIA],
    ['reference-or-tutorial', pages.TUTORIAL],
    ['promotion', pages.PROMOTION],
    ['promotion', pages.COMPANY_PROFILE],
    ['market-report', pages.MARKET_REPORT],
    ['few-tech-terms', pages.WEATHER_NEWS],
    ['story', pages.NOVEL],
    ['other-subject', pages.WEATHER_NEWS],
  ])('are not spotted: %s', (key, text) => {
    expect(decide(text).spotted).toBe(false)
    expect(keys(text)).toContain(key)
  })

  it.each(TRAPS)('are not spotted in either script: %s', (_kind, text) => {
    expect(decide(text).spotted).toBe(false)
    expect(decide(inSimplified(text)).spotted).toBe(false)
    expect(decide(inTraditional(text)).spotted).toBe(false)
  })

  it('say each reason once', () => {
    for (const text of [...Object.values(pages), ...TRAPS.map(([, text]) => text)])
      expect(new Set(keys(text)).size).toBe(keys(text).length)
  })
})

describe('measurePage', () => {
  const text = '昨夜風雨大，花開滿園。'
  const measure = (title: string | null) =>
    measurePage(prepareSource(pageFromText(text, { title }), fold), [])

  it('counts the words of a Traditional title', () => {
    expect(measure(null)).toMatchObject({ techTerms: 0, leadTerms: 0 })
    expect(measure('伺服器與處理器漲價，業界：預計持續')).toMatchObject({ techTerms: 2, leadTerms: 2 })
  })

  it('counts Chinese characters by themselves, and every character as the windows do', () => {
    const page = pageFromText('用 GPU 與(yǔ)算法。')
    expect(measurePage(prepareSource(page, fold), [])).toMatchObject({ han: 4, characters: 8 })
  })
})

describe('regions', () => {
  it('do not follow from one sign alone', () => {
    const native = pages.TAIWAN_NEWS.replace('這裡', '這里')
    expect(native).not.toBe(pages.TAIWAN_NEWS)
    expect(decide(native).region).toBe('tw')
  })

  it('are a machine’s where readings stood behind characters, in the text or taken out of it', () => {
    const source = (text: string) => prepareSource(pageFromText(text), fold)
    const evidence = { terms: [] }
    expect(decidePage(source('夜里的風(fēng)雨大，花開(kāi)滿園。'), evidence).region).toBe('machine')
    expect(decidePage(source('夜里的風雨大，花開滿園。'), { ...evidence, readings: 2 }).region).toBe(
      'machine',
    )
    expect(decidePage(source('夜里的風雨大，花開滿園。'), { ...evidence, readings: 1 }).region).not.toBe(
      'machine',
    )
  })

  it.each([
    ['hk', '公司早前公布，用家的私隱設定隨着更新而改變，客戶毋須重新登記，電郵亦不會外洩。'],
    ['tw', '公司日前公布，使用者的個資設定隨著更新而改變，客戶不必重新登入，螢幕上會出現訊息。'],
    ['machine', '公司日前公布,用戶的信息設定將于更新后改變,“這對于客戶來說沒有影響”,軟件會自動處理。'],
    [
      'machine',
      '公司日前公佈，用戶的信息設置會隨着更新改變，“爲了安全，軟件會自動處理，”負責人因爲此事致歉。',
    ],
  ])('follow from words and spelling: %s', (region, text) => {
    expect(decide(text).region).toBe(region)
  })

  it('are a mirror’s where a mainland text was copied character by character', () => {
    for (const [region, text] of NEWS)
      if (region === 'cn') expect(decide(inPlainTraditional(text)).region).toBe('machine')
  })

  it('are null where Traditional text does not tell', () => {
    expect(decide('昨夜風雨大，花開滿園。').region).toBeNull()
  })
})

describe('decidePage', () => {
  it('lets a known site break a tie, and decide nothing else', () => {
    const news = NEWS.find(([region]) => region === 'tw')?.[1]
    const policy = TRAPS.filter(([kind]) => kind === 'school and office').at(-1)?.[1]
    const even = `${news}\n${policy}`
    expect(decide(even)).toMatchObject({ spotted: false })
    expect(decide(even).confidence).toBeLessThan(0.6)
    expect(decide(even, { url: 'https://example.org/36kr.com' })).toEqual(decide(even))
    expect(decide(even, { url: 'https://36kr.com/p/1' }).spotted).toBe(true)
    expect(decide(pages.WEATHER_NEWS, { url: 'https://36kr.com/p/1' })).toEqual(decide(pages.WEATHER_NEWS))
  })

  it('spots nothing without a single technical word, however it is reported', () => {
    const { spotted, reasons } = decide(pages.WEATHER_NEWS.repeat(3), { url: 'https://36kr.com/p/1' })
    expect(spotted).toBe(false)
    expect(reasons).toContainEqual({ key: 'few-tech-terms', values: { count: 0 } })
  })

  it('weighs how many firms and products are named', () => {
    const source = prepareSource(pageFromText(pages.MAINLAND_NEWS.slice(0, 150)), fold)
    const sure = (names: number) => decidePage(source, { terms: [], names }).confidence
    expect(sure(6)).toBeGreaterThanOrEqual(sure(0))
  })

  it('reads no more of a very long page than its beginning', () => {
    const beginning = `${pages.MAINLAND_NEWS}\n`.repeat(60)
    const verdict = decide(beginning)
    expect(verdict.spotted).toBe(true)
    expect(decide(beginning + pages.WEATHER_NEWS.repeat(300))).toMatchObject({
      spotted: true,
      confidence: verdict.confidence,
    })
  })

  it('answers for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('芯片', '這', '\n', '(fā)', '。', '发布'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { confidence } = decide(pieces.join(''))
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
    )
  })
})
