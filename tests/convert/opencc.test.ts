import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import CompatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import HKVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import TWVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import { Converter as openccConverter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import { createConverter } from '../../lib/convert/index.ts'

const data = { tables: fuseTables(), names: [], corrections: [], words: { tw: [], hk: [] } }

const keys = [
  CompatibilityIdeographs,
  HKVariantsRev,
  HKVariantsRevPhrases,
  TSCharacters,
  TSPhrases,
  TWVariantsRev,
  TWVariantsRevPhrases,
].flatMap((dictionary) => dictionary.split(/[| ]/))

/** The labelled texts beside the project, where they are to be had. */
const corpus = new URL('../../../shared/corpus/pages.jsonl', import.meta.url)
const texts = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).text)
  : []
if (texts.length === 0)
  console.log('The corpus is not here: the comparison with opencc-js does without its texts.')

describe.each([
  ['tw', 'tw'],
  ['hk', 'hk'],
  ['machine', 't'],
] as const)('without our corrections, from %s, the output is that of opencc-js', (from, openccFrom) => {
  const ours = createConverter(data, { from, words: false, corrections: false })
  const theirs = openccConverter({ from: openccFrom, to: 'cn' })
  const differs = (text: string) => ours(text).text !== theirs(text)

  it('for every key and value of its dictionaries', () => {
    expect(keys.filter(differs)).toEqual([])
  })

  it.skipIf(texts.length === 0)('for every text of the corpus', () => {
    expect(texts.filter(differs)).toEqual([])
  })

  it('for 200,000 random splices of both', { timeout: 120_000 }, () => {
    // Cut anywhere, so that phrases overlap, break off and meet characters of composition.
    const piece = fc
      .tuple(
        fc.constantFrom(...keys, ...texts, '⿰', '⿲言', '😀', '\ud842'),
        fc.nat(400),
        fc.integer({ min: 1, max: 14 }),
      )
      .map(([text, start, length]) => text.slice(start % text.length).slice(0, length))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => !differs(pieces.join(''))),
      { numRuns: 200_000 },
    )
  })
})
