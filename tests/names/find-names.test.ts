import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.ts'

describe('findNames', () => {
  it('keeps brackets that are the author’s', () => {
    const { people } = readNames('创始人林致远(CEO)表示，大模型(LLM)很重要。')
    expect(people[0]?.name).toBe('林致远')
  })

  it('lists entities in the order of first mention, spans in reading order', () => {
    const text = '总裁韩雪晴表示，董事长彭北辰说，韩雪晴会留任。'
    const { people } = readNames(text)
    expect(people.map(({ name }) => name)).toEqual(['韩雪晴', '彭北辰'])
    expect(people[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['韩雪晴', '韩雪晴'])
  })

  it('survives any text, with spans inside it that do not overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '总裁',
        '张',
        '林致远',
        '·',
        '、',
        '《',
        '》',
        '(',
        '公司',
        'Abc',
        ' ',
        '\n',
        '发布',
        '表示',
        '和',
        '等',
        '(fā)',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const names = readNames(text)
        const spans = [...names.people, ...names.organisations, ...names.products].flatMap(
          ({ mentions }) => mentions,
        )
        spans.sort((a, b) => a.start - b.start)
        for (const [at, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})
