import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, settingsFrom } from '../../lib/settings/index.ts'

describe('settingsFrom', () => {
  it.each([[undefined], [null], ['en'], [7], [[]], [{}], [{ language: 'klingon' }], [{ language: 3 }]])(
    'falls back to the defaults for %j',
    (stored) => {
      expect(settingsFrom(stored)).toEqual(DEFAULT_SETTINGS)
    },
  )

  it('keeps what was chosen', () => {
    expect(settingsFrom({ language: 'zh-TW', words: false })).toEqual({ language: 'zh-TW', words: false })
    expect(settingsFrom({ language: 'klingon', words: false })).toEqual({ language: 'auto', words: false })
  })
})
