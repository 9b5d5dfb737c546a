import { describe, expect, it } from 'vitest'
import { isKeepable, LONGEST_KEPT, MOST_KEPT, withKeptWord } from '../../lib/settings/index.ts'
import { manyWords } from './many-words.ts'

describe('isKeepable', () => {
  it.each(['軟體', ' 軟體\n', '妳', 'AI助理', '𠮷野家', '一'.repeat(LONGEST_KEPT)])('takes %j', (words) => {
    expect(isKeepable(words)).toBe(true)
  })

  it.each(['', '  ', 'software', '18.6', '軟體\n程式', '軟體\t程式', '一'.repeat(LONGEST_KEPT + 1)])(
    'does not take %j',
    (words) => {
      expect(isKeepable(words)).toBe(false)
    },
  )
})

describe('withKeptWord', () => {
  it('puts the newest word in front, without the blanks around it', () => {
    expect(withKeptWord(['執行長'], ' 軟體 ')).toEqual(['軟體', '執行長'])
  })

  it('holds each word once', () => {
    expect(withKeptWord(['執行長', '軟體'], '軟體')).toEqual(['軟體', '執行長'])
  })

  it('refuses what cannot be kept', () => {
    expect(withKeptWord([], 'software')).toBeNull()
  })

  it('refuses one more than it may hold, but moves one that it holds', () => {
    const full = manyWords(MOST_KEPT)
    expect(withKeptWord(full, '軟體')).toBeNull()
    expect(withKeptWord(full, full[3] as string)).toHaveLength(MOST_KEPT)
    expect(withKeptWord(full.slice(1), '軟體')).toHaveLength(MOST_KEPT)
  })

  it('leaves the list that it was given', () => {
    const kept = ['執行長']
    withKeptWord(kept, '軟體')
    expect(kept).toEqual(['執行長'])
  })
})
