import CompatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs'
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev'
import HKVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import TWVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import { joinClasses } from './character-classes.ts'
import { toCharacterPairs } from './character-pairs.ts'
import type { ConversionTables, PhrasePairs } from './types.ts'
import { createWindowTables, type PhraseList } from './window-tables.ts'

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
  const changes = (variants: PhrasePairs) => {
    const standardise = characterwise(variants)
    return ([from, to]: [string, string]) => simplify(to) !== simplify(standardise(from))
  }
  const lists = [
    { phrases: simplified.phrases, isActive: ([from, to]: [string, string]) => to !== simplify(from) },
    { phrases: tw.phrases, isActive: changes(tw.characters) },
    { phrases: hk.phrases, isActive: changes(hk.characters) },
  ]
  const classOf = joinClasses([
    ...compatibility,
    ...tw.characters,
    ...hk.characters,
    ...tw.phrases,
    ...hk.phrases,
  ])
  const [ofSimplified, ofTw, ofHk] = keepWhatMatters(lists, (phrase) =>
    Array.from(phrase, classOf).join(''),
  ) as [PhraseList, PhraseList, PhraseList]
  return {
    compatibility: toCharacterPairs(compatibility),
    variants: {
      tw: { characters: toCharacterPairs(tw.characters), phrases: ofTw.phrases },
      hk: { characters: toCharacterPairs(hk.characters), phrases: ofHk.phrases },
    },
    simplified: { characters: toCharacterPairs(simplified.characters), phrases: ofSimplified.phrases },
    windows: {
      tw: createWindowTables([...tw.characters, ...ofTw.phrases], compatibility, [ofSimplified, ofTw]),
      hk: createWindowTables([...hk.characters, ...ofHk.phrases], compatibility, [ofSimplified, ofHk]),
      machine: createWindowTables([], compatibility, [ofSimplified]),
    },
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

/** One dictionary's phrases, and which of them make a difference to Simplified text by themselves. */
interface JudgedList {
  phrases: PhrasePairs
  isActive(phrase: [string, string]): boolean
}

/**
 * Leaves out the phrases that can make no difference. One that changes nothing still matters where it keeps another
 * from being found: by beginning before it in the same pass (非才|名著 and not 非|才名|著), or by sharing characters
 * with it in another pass. What keeps those from being found matters too, and so on.
 */
function keepWhatMatters(lists: readonly JudgedList[], classesOf: (phrase: string) => string): PhraseList[] {
  const rows = lists.flatMap(({ phrases, isActive }, list) =>
    phrases.map((phrase) => {
      const active = isActive(phrase)
      return { list, phrase, classes: classesOf(phrase[0]), active, matters: active }
    }),
  )
  for (let fresh = rows.filter(({ matters }) => matters); fresh.length > 0; ) {
    const found = rows.filter(
      (row) =>
        !row.matters && fresh.some((other) => keeps(row.classes, other.classes, row.list === other.list)),
    )
    for (const row of found) row.matters = true
    fresh = found
  }
  return lists.map((_, list) => {
    const kept = rows.filter((row) => row.matters && row.list === list)
    const active = kept.filter((row) => row.active).map(({ phrase: [from] }) => from)
    return { phrases: kept.map(({ phrase }) => phrase), active: new Set(active) }
  })
}

/**
 * Whether one phrase can keep another from being found.
 * @param isSamePass in one pass only what begins no later can
 */
function keeps(phrase: string, other: string, isSamePass: boolean): boolean {
  if (phrase.includes(other) || overlapsEnd(phrase, other)) return true
  return !isSamePass && (other.includes(phrase) || overlapsEnd(other, phrase))
}

/** Whether some end of one string is a beginning of another. */
function overlapsEnd(one: string, other: string): boolean {
  for (let length = Math.min(one.length, other.length) - 1; length > 0; length--) {
    if (one.endsWith(other.slice(0, length))) return true
  }
  return false
}
