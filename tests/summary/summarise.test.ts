import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPairs } from '../../lib/convert/fold-pairs.ts'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import type { Figure } from '../../lib/figures/index.ts'
import { summarise } from '../../lib/summary/index.ts'
import { createFold, type PageText, pageFromText, prepareSource } from '../../lib/text/index.ts'

const fold = createFold(foldPairs(fuseTables()))
const nobody = { people: [], organisations: [], products: [] }

const LEAD = '星河互动周二发布新一代服务器芯片，售价比上一代低三成。'
const FILLER = '业内对这类产品的看法并不一致，讨论仍在继续。'
const OTHER = '研发团队用了将近两年的时间来做设计和验证工作。'
const FIGURE = '公司今年前三季度的营收达到82亿元。'
const END = '这意味着服务器芯片的价格战将会持续下去。'

/** The sentences of a summary; `values` are figures where they stand, the first of rank 1. */
function read(text: string, values: string[] = [], known: Partial<PageText> = {}): string[] {
  const source = prepareSource(pageFromText(text, known), fold)
  const figures = values.map((value, at) => figure(text.indexOf(value), value.length, at + 1))
  return summarise(source, { figures, names: nobody }).map(({ start, end }) => text.slice(start, end))
}

function figure(start: number, length: number, rank: number): Figure {
  const sentence = { start, end: start + length }
  const amount = {
    kind: 'money',
    value: 1,
    low: null,
    high: null,
    unit: 'CNY',
    bound: null,
    per: null,
  } as const
  return { ...sentence, ...amount, subject: null, sentence, rank, minor: false }
}

describe('summarise', () => {
  it('takes the lead, the figures and the conclusion, in reading order', () => {
    const text = [
      LEAD,
      FILLER,
      OTHER,
      FILLER.replace('业内', '外界'),
      FIGURE,
      OTHER.replace('研发', '设计'),
      END,
    ].join('\n')
    expect(read(text, ['82亿元'])).toEqual([LEAD, FIGURE, END])
  })

  it('gives fewer where the text has fewer, and none where it has none', () => {
    expect(read(LEAD)).toEqual([LEAD])
    expect(read('')).toEqual([])
    expect(read('一个标题\n另一个标题')).toEqual([])
  })

  it('does not say the same twice', () => {
    expect(read(`${LEAD}\n${LEAD}\n${FIGURE}`)).toEqual([LEAD, FIGURE])
  })

  it.each([
    ['本文由作者原创，未经许可，禁止转载到其他平台。'],
    ['题图来自某图库，基于相关协议使用这张图片。'],
    ['以上内容仅供参考，不构成任何投资建议，风险自担。'],
    ['责任编辑：某某，更多精彩请关注我们的账号。'],
    ['那么，价格战究竟会持续多久，谁又会退出呢？'],
    ['欢迎扫码关注公众号，第一时间了解更多新闻内容。'],
    ['他说：“这件事情我们已经准备了很长时间，也很有信心。'],
  ])('leaves out %s', (sentence) => {
    expect(read(`${LEAD}\n${sentence}\n${FIGURE}`)).toEqual([LEAD, FIGURE])
  })

  it('leaves out the title, where the page repeats it', () => {
    const title = '星河互动发布新一代服务器芯片，比上一代便宜。'
    expect(read(`${title}\n${LEAD}`, [], { title })).toEqual([LEAD])
  })

  it('represents a long sentence by its first clauses, and keeps figures whole', () => {
    const clauses = '公司在声明里说新的工厂将会建在南部的沿海城市，投资总额大约是1,200亿元，'
    const [summary = ''] = read(
      `${clauses}${'并且还会在今后的几年里面逐步增加更多的生产线与更多的工程师，'.repeat(3)}最后投产。`,
    )
    expect(summary.length).toBeLessThanOrEqual(80)
    expect(summary.startsWith(clauses.slice(0, -1))).toBe(true)
    expect(summary.endsWith('，')).toBe(false)
  })

  it('joins lines that a page broke in mid-sentence', () => {
    const broken = '星河互動週二發表新一代伺服器晶片，售價比上一代低了\n三成，預計年底開始供貨。'
    expect(read(`${broken}\n${FIGURE}`)).toEqual([broken, FIGURE])
  })

  it('gives a long article more than three', () => {
    // Each sentence of its own characters, so that none says what another said.
    const sentence = (at: number) =>
      String.fromCharCode(...Array.from({ length: 30 }, (_, n) => 0x4e00 + at * 30 + n))
    const text = Array.from({ length: 60 }, (_, at) => `${sentence(at)}。`).join('\n')
    expect(read(text).length).toBeGreaterThan(3)
    expect(read(text).length).toBeLessThanOrEqual(5)
  })

  it('survives any text, with spans inside it and in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('。', '，', '“', '”', '\n', LEAD, '？', '!', '…'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const spans = summarise(prepareSource(pageFromText(text), fold), { figures: [], names: nobody })
        expect(spans.length).toBeLessThanOrEqual(5)
        for (const [at, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
          expect(end - start).toBeGreaterThan(0)
          expect(end - start).toBeLessThanOrEqual(80)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})
