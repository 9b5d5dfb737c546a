import { describe, expect, test } from 'vitest'
import { compileIndex } from '../../lib/glossary/index.ts'
import { entry, fold } from './entries-for-tests.ts'

describe('compileIndex', () => {
  test('folds forms, keeps each once, and is plain data', () => {
    const index = compileIndex([entry('a', '华为', ['華為', 'Huawei'])], fold)
    expect(index.forms).toEqual([
      ['华为', 0],
      ['Huawei', 0],
    ])
    expect(JSON.parse(JSON.stringify(index))).toEqual(index)
  })

  test('keeps equal rules and contexts once', () => {
    const rule = { needs: ['晶片', '芯片'], notBefore: ['樹'] }
    const index = compileIndex(
      [entry('a', '苹果', [], { 苹果: rule }), entry('b', '黑莓', [], { 黑莓: rule })],
      fold,
    )
    expect(index.rules).toEqual([{ needs: 0, notBefore: ['树'] }])
    expect(index.contexts).toEqual([['晶片', '芯片']])
    expect(index.forms).toEqual([
      ['苹果', 0, 0],
      ['黑莓', 1, 0],
    ])
  })

  test.each([
    [[entry('a', '台积'), entry('b', 'TSMC', ['臺積'])], /a and b both claim "台积"/],
    [[entry('a', 'Token'), entry('b', 'token')], /a and b both claim "token"/],
    [
      [
        entry('a', '字节', [], { 字节: { needs: ['抖音'] } }),
        entry('b', '字节', [], { 字节: { needs: ['抖音'] } }),
      ],
      /a and b both claim "字节"/,
    ],
    [[entry('a', '中台', [], { 中台: { notIn: ['其中'] } })], /entry a: "其中" under not-in/],
  ])('refuses what it cannot decide (%#)', (entries, message) => {
    expect(() => compileIndex(entries, fold)).toThrow(message)
  })

  test('allows one form to two entries that a rule tells apart', () => {
    const byRule = [entry('a', '字节', [], { 字节: { needs: ['抖音'] } }), entry('b', '字节')]
    const byCapitals = [entry('a', 'PICO'), entry('b', 'Pico', [], { Pico: { case: 'exact' } })]
    expect(compileIndex(byRule, fold).forms).toHaveLength(2)
    expect(compileIndex(byCapitals, fold).forms).toHaveLength(2)
  })
})
