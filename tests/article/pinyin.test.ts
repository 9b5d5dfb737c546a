import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/index.ts'
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

describe('sentences', () => {
  it('are not disturbed by what damaged markup has left', () => {
    const page = pageFromText('「這一年我們都在追趕，終於看到了成果?!?/p>')
    const report = readArticle(page, tools)
    expect(report.summary.map(({ start, end }) => page.text.slice(start, end))).not.toContain('/p>')
  })
})
