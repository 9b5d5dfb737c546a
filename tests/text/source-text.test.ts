import { describe, expect, it } from 'vitest'
import { foldPairs } from '../../lib/convert/fold-pairs.ts'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import { countCharacters, createFold, pageFromText, prepareSource, sentenceAt } from '../../lib/text/index.ts'

const fold = createFold(foldPairs(fuseTables()))

describe('prepareSource', () => {
  it('folds the text and the title', () => {
    const source = prepareSource(pageFromText('晶圓廠　擴產！', { title: '２奈米開工' }), fold)
    expect(source.folded).toBe('晶圆厂 扩产!')
    expect(source.foldedTitle).toBe('2奈米开工')
  })

  it('has no folded title where the page has none', () => {
    expect(prepareSource(pageFromText('晶圓廠'), fold).foldedTitle).toBeNull()
  })

  it('splits each block by itself', () => {
    const text = '漲價了。客戶呢\n還在等！'
    const source = prepareSource(pageFromText(text), fold)
    expect(source.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      '漲價了。',
      '客戶呢',
      '還在等！',
    ])
    expect(sentenceAt(source, text.indexOf('呢'))).toMatchObject({ block: 0 })
    expect(sentenceAt(source, text.indexOf('\n'))).toBeNull()
  })
})

describe('countCharacters', () => {
  it.each([
    ['', 0],
    [' \n　', 0],
    ['两颗 GPU，一台机器', 10],
    ['設(shè)計(jì)與運(yùn)營', 5],
    ['大模型(LLM)', 8],
  ])('of 「%s」 is %i', (text, characters) => {
    expect(countCharacters(text)).toBe(characters)
  })
})
