import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, LONGEST_KEPT, MOST_KEPT, settingsFrom } from '../../lib/settings/index.ts'
import { manyWords } from './many-words.ts'

describe('settingsFrom', () => {
  it.each([[undefined], [null], ['en'], [7], [[]], [{}], [{ language: 'klingon' }], [{ language: 3 }]])(
    'falls back to the defaults for %j',
    (stored) => {
      expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS)
    },
  )

  it('keeps what was chosen', () => {
    const chosen = {
      language: 'zh-TW',
      words: false,
      keptWords: ['軟體', '妳'],
      sites: [{ site: 'wudeng.example', choice: 'never' }],
    }
    expect(settingsFrom(chosen)).toEqual(chosen)
    expect(settingsFrom({ language: 'klingon', words: false })).toEqual({
      language: 'auto',
      words: false,
      keptWords: [],
      sites: [],
    })
  })

  it('keeps those words that can be kept, each once', () => {
    const stored = ['軟體', 7, null, ' 軟體 ', '', 'software', '一'.repeat(LONGEST_KEPT + 1), '執行長']
    expect(settingsFrom({ keptWords: stored }).keptWords).toEqual(['軟體', '執行長'])
    expect(settingsFrom({ keptWords: '軟體' }).keptWords).toEqual([])
    expect(settingsFrom({ keptWords: manyWords(MOST_KEPT + 3) }).keptWords).toHaveLength(MOST_KEPT)
  })
})
