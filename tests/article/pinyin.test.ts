import { describe, expect, it } from 'vitest'
import { originalWording, presentReport, readArticle } from '../../lib/article/index.ts'
import { pageFromText } from '../../lib/text/index.ts'
import { createReadingTools } from '../../scripts/command-line/reading-tools.ts'

const tools = createReadingTools()

describe('a page with pinyin between its characters', () => {
  const text =
    '字節(jié)跳動(dòng)在發(fā)布會上說，豆包的月活躍用戶達(dá)4839萬(wàn)人。\n這是抖音的母公司。'
  const report = readArticle(pageFromText(text), tools)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

  it('keeps its text, and its spans stand in it', () => {
    expect(report.text).toBe(text)
    expect(report.figures.map(words)).toEqual(['4839萬(wàn)人'])
    expect(report.figures[0]).toMatchObject({
      value: 48_390_000,
      unit: 'person',
      subject: '豆包的月活躍用戶',
    })
  })

  it('names nothing with pinyin in it', () => {
    expect(report.organisations.map(({ name }) => name)).toContain('字節跳動')
    expect(report.organisations[0]?.mentions.map(words)).toEqual(['字節(jié)跳動'])
  })
})

describe('a whole article with pinyin between its characters', () => {
  const text =
    '星河(hé)互動(dòng)創(chuàng)始人林致遠(yuǎn)表示，研發(fā)用了14個(gè)月，花了3億(yì)美元。\n' +
    '林致遠(yuǎn)說，星河互動(dòng)會(huì)用大模型(LLM)做一款手機。'
  const report = readArticle(pageFromText(text), tools)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

  it('is one that a machine has copied', () => {
    expect(report.verdict).toMatchObject({ script: 'hant', region: 'machine' })
  })

  it('gives people without it, and their mentions with it', () => {
    expect(report.people.map(({ name }) => name)).toEqual(['林致遠'])
    expect(report.people[0]?.mentions.map(words)).toEqual(['林致遠', '林致遠'])
  })

  it('reads a unit that it parted', () => {
    expect(report.figures.filter(({ minor }) => !minor).map(words)).toEqual(['14個(gè)月', '3億(yì)美元'])
    const read = report.figures.map(({ value, unit }) => [value, unit])
    expect(read.slice(0, 2)).toEqual([
      [14, 'month'],
      [300_000_000, 'USD'],
    ])
  })
})

describe('the length of an article', () => {
  it('is the same among the grounds and over the report', () => {
    const line =
      '星河互動(dòng)今日宣布推出新的AI晶片(GPU)，資料中心的算力提高一倍，林致遠(yuǎn)說會(huì)開源。\n'
    const report = readArticle(pageFromText(line.repeat(5)), tools)
    const { characters } = presentReport(report, originalWording(report))
    expect(characters).toBe(5 * 42)
    expect(report.verdict.reasons).toContainEqual({ key: 'article-length', values: { characters } })
  })
})

describe('sentences', () => {
  it('are not disturbed by what damaged markup has left', () => {
    const page = pageFromText('「這一年我們都在追趕，終於看到了成果?!?/p>')
    const report = readArticle(page, tools)
    expect(report.summary.map(({ start, end }) => page.text.slice(start, end))).not.toContain('/p>')
  })
})
