import { describe, expect, it } from 'vitest'
import { createWordFinder } from '../../lib/spot/find-words.ts'

const find = createWordFinder({ tech: ['手机', '智能手机', 'AI', 'Wi-Fi'], event: ['发布', '智能手机'] })
const words = (text: string) => find(text).map(({ word }) => word)

describe('createWordFinder', () => {
  it('finds words in reading order, the longest at each place, without overlaps', () => {
    expect(words('发布智能手机，手机涨价')).toEqual(['发布', '智能手机', '手机'])
    expect(find('新智能手机')).toEqual([{ word: '智能手机', lists: ['tech', 'event'], start: 1, end: 5 }])
  })

  it('takes Latin words whole only', () => {
    expect(words('AI芯片，CHAIN，AIs，AI')).toEqual(['AI', 'AI'])
    expect(words('支持Wi-Fi 7，不支持Wi-Fis')).toEqual(['Wi-Fi'])
  })

  it('answers for texts without any word', () => {
    expect(words('')).toEqual([])
    expect(words('花开满园')).toEqual([])
  })
})
