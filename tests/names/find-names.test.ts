import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNames } from './read-names.ts'

describe('findNames', () => {
  it('reads through injected pinyin and gives the name without it', () => {
    const text = '星河(hé)互動(dòng)創(chuàng)始人林致遠(yuǎn)表示，星河互動(dòng)會(huì)上市。'
    const { people, organisations } = readNames(text, [
      ['xinghe', 'company', '星河(hé)互动(dòng)', '星河互动(dòng)'],
    ])
    expect(people.map(({ name }) => name)).toEqual(['林致遠'])
    expect(organisations.map(({ name }) => name)).toEqual(['星河互動'])
    const words = organisations[0]?.mentions.map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['星河(hé)互動', '星河互動'])
  })

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
