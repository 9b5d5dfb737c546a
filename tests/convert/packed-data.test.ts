import { describe, expect, it } from 'vitest'
import { packConversionData, unpackConversionData } from '../../lib/convert/index.ts'
import { readConversionData } from '../../scripts/conversion/read-conversion-data.ts'

const data = readConversionData()

describe('packed data', () => {
  it('is the same once it is unpacked', () => {
    const { words, ...rest } = unpackConversionData(JSON.parse(JSON.stringify(packConversionData(data))))
    expect({ ...rest, words: { tw: words.tw, hk: words.hk } }).toEqual(data)
  })

  it('refuses what it could not give back', () => {
    const corrections = [{ from: '甲|乙', to: '丙' }]
    expect(() => packConversionData({ ...data, corrections })).toThrow('甲|乙')
  })
})
