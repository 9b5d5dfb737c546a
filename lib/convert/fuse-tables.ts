import CompatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import HKVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import TWVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import { joinClasses } from './character-classes.ts'
import type { CharacterPairs, ConversionTables, PhrasePairs } from './types.ts'

/**
 * Makes our tables of opencc-js's dictionaries, at build time. Most of its phrases only guard against
 * conversions that do not touch Simplified text (一口吃個 against 喫); those go, unless they overlap with one
 * that matters. The tests hold the result against opencc-js itself.
 */
export function fuseTables(): ConversionTables {
  const simplified = { characters: readPairs(TSCharacters), phrases: readPairs(TSPhrases) }
  const tw = { characters: readPairs(TWVariantsRev), phrases: readPairs(TWVariantsRevPhrases) }
  const hk = { characters: readPairs(HKVariantsRev), phrases: readPairs(HKVariantsRevPhrases) }
  const compatibility = readPairs(CompatibilityIdeographs)

  const simplify = characterwise(simplified.characters)
  const isActive = (variants: PhrasePairs) => {
    const standardise = characterwise(variants)
    return ([from, to]: [string, string]) => simplify(to) !== simplify(standardise(from))
  }
  const active = [
    ...simplified.phrases.filter(([from, to]) => to !== simplify(from)),
    ...tw.phrases.filter(isActive(tw.characters)),
    ...hk.phrases.filter(isActive(hk.characters)),
  ]
  const classOf = joinClasses([
    ...compatibility,
    ...tw.characters,
    ...hk.characters,
    ...tw.phrases,
    ...hk.phrases,
  ])
  const matters = overlapsAny(active, (phrase) => [...phrase].map(classOf).join(''))
  const keep = (phrases: PhrasePairs) => phrases.filter(([from]) => matters(from))
  return {
    compatibility: alignPairs(compatibility),
    variants: {
      tw: { characters: alignPairs(tw.characters), phrases: keep(tw.phrases) },
      hk: { characters: alignPairs(hk.characters), phrases: keep(hk.phrases) },
    },
    simplified: { characters: alignPairs(simplified.characters), phrases: keep(simplified.phrases) },
  }
}

/** Reads opencc-js's dictionary form, `from to|from to|…`; pairs that change nothing are no characters of ours. */
function readPairs(dictionary: string): PhrasePairs {
  const pairs = dictionary.split('|').map((pair): [string, string] => {
    const [from = '', to = ''] = pair.split(' ')
    return [from, to]
  })
  return pairs.filter(([from, to]) => from !== to || [...from].length > 1)
}

function characterwise(pairs: PhrasePairs): (text: string) => string {
  const to = new Map(pairs)
  return (text) => Array.from(text, (char) => to.get(char) ?? char).join('')
}

function alignPairs(pairs: PhrasePairs): CharacterPairs {
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') }
}

/** Whether a phrase is one of some others or could share characters with one of them in a text. */
function overlapsAny(
  phrases: PhrasePairs,
  classesOf: (phrase: string) => string,
): (phrase: string) => boolean {
  const others = phrases.map(([from]) => classesOf(from))
  return (phrase) => {
    const own = classesOf(phrase)
    return others.some((other) => canOverlap(own, other))
  }
}

/** Whether two strings can be laid over each other so that what they share agrees. */
function canOverlap(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  for (let length = Math.min(a.length, b.length) - 1; length > 0; length--) {
    if (a.endsWith(b.slice(0, length)) || b.endsWith(a.slice(0, length))) return true
  }
  return false
}
