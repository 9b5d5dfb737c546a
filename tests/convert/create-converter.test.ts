import fc from 'fast-check'
import { Converter as openccConverter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import { type ConversionSource, createConverter } from '../../lib/convert/index.ts'

const SOURCES: [ConversionSource, string][] = [
  ['tw', 'tw'],
  ['hk', 'hk'],
  ['machine', 't'],
]

describe('createConverter', () => {
  it.each([
    ['tw', '晶片廠的執行長說，裡面著墨不多。', '晶片厂的执行长说，里面着墨不多。'],
    ['hk', '他喺裏面説，發展局的羣組。', '他喺里面说，发展局的群组。'],
    ['machine', '視頻生成領域后來居上，對于云服務', '视频生成领域后来居上，对于云服务'],
  ] as const)('%s: %s', (from, hant, hans) => {
    expect(createConverter(from)(hant).text).toBe(hans)
  })

  it.each(SOURCES)('gives what opencc-js gives from %s', (from, openccFrom) => {
    const ours = createConverter(from)
    const theirs = openccConverter({ from: openccFrom, to: 'cn' })
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'乾隆著作裡后發髮臺灣台颱風羣為爲説説𠵾a1，。')), (chars) => {
        const text = chars.join('')
        expect(ours(text).text).toBe(theirs(text))
      }),
    )
  })
})

describe('alignment', () => {
  it('carries an offset across characters that change their length', () => {
    const { text, toConverted, toSource } = createConverter('machine')('㘚𠵾㗲視')
    expect([...text]).toHaveLength(4)
    const source = '㘚𠵾㗲視'.indexOf('視')
    expect(text.charAt(toConverted(source))).toBe('视')
    expect(toSource(toConverted(source))).toBe(source)
  })

  it('maps both ends of any text', () => {
    const convert = createConverter('tw')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const conversion = convert(text)
        expect(conversion.toConverted(0)).toBe(0)
        expect(conversion.toConverted(text.length)).toBe(conversion.text.length)
        expect(conversion.toSource(conversion.text.length)).toBe(text.length)
      }),
    )
  })
})
