import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInjectedPinyin, leaveOut } from '../../lib/text/index.ts'

const without = (text: string) => leaveOut(text, findInjectedPinyin(text)).text

describe('findInjectedPinyin', () => {
  it.each([
    ['字節(jié)跳動的開發(fā)者', '字節跳動的開發者'],
    ['設(shè)計(jì)與運(yùn)營，女(nǚ)性用戶', '設計與運營，女性用戶'],
    ['了(le)解行業(yè)趨勢', '了解行業趨勢'],
    ['全寬的括號：技術（shù）團隊', '全寬的括號：技術團隊'],
  ])('takes it out of 「%s」', (text, clean) => {
    expect(without(text)).toBe(clean)
  })

  it.each([
    ['大模型(LLM)與開發(fā)者', '大模型(LLM)與開發者'],
    ['公司(inc)的開發(fā)者', '公司(inc)的開發者'],
    ['選擇方案(de)，沒有注音', '選擇方案(de)，沒有注音'],
    ['蘋果(Apple)發布', '蘋果(Apple)發布'],
    ['app(fā)', 'app(fā)'],
    ['下載(app)，開發(fā)', '下載(app)，開發'],
  ])('leaves the brackets of the author in 「%s」', (text, clean) => {
    expect(without(text)).toBe(clean)
  })

  it('finds spans inside any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'開(fā)jié（shù）LLM 了') }), (text) => {
        let last = 0
        for (const { start, end } of findInjectedPinyin(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

describe('leaveOut', () => {
  it('carries spans back, without what was left out at their edges', () => {
    const text = '字節(jié)跳動(dòng)。'
    const { text: rest, alignment } = leaveOut(text, findInjectedPinyin(text))
    const words = (span: { start: number; end: number }) => {
      const { start, end } = alignment.spanToSource(span)
      return text.slice(start, end)
    }
    expect(rest).toBe('字節跳動。')
    expect(words({ start: 0, end: 2 })).toBe('字節')
    expect(words({ start: 2, end: 4 })).toBe('跳動')
    expect(words({ start: 0, end: 4 })).toBe('字節(jié)跳動')
    expect(alignment.toOther(text.indexOf('跳'))).toBe(2)
  })
})
