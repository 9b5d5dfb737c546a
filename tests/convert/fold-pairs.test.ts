import { describe, expect, it } from 'vitest'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import { foldPairs } from '../../lib/convert/index.ts'
import { createFold } from '../../lib/text/index.ts'

const fold = createFold(foldPairs(fuseTables()))

describe('the fold of characters', () => {
  it.each([
    ['視頻軟體', '视频软体'],
    ['什麼是大模型，那么多', '什么是大模型,那么多'],
    ['裡面、裏面', '里面、里面'],
    ['ＧＰＴ－４　１００％', 'GPT-4 100%'],
    ['着墨與著作', '着墨与着作'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing twice, and never a length', () => {
    for (const [from] of foldPairs(fuseTables())) {
      expect(fold(fold(from))).toBe(fold(from))
      expect(fold(from)).toHaveLength(from.length)
    }
  })
})
