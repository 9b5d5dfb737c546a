import { findInjectedPinyin, type SourceText } from '../text/index.ts'
import { createWordFinder } from './find-words.ts'
import {
  DICTIONARY_FORMS,
  HONG_KONG_FORMS,
  HONG_KONG_WORDS,
  MAINLAND_WORDS,
  MECHANICAL_TRACE,
  NATIVE_TRACE,
  TAIWAN_FORMS,
  TAIWAN_WORDS,
} from './region-words.ts'
import type { Region, Script } from './types.ts'

/** What speaks for each origin, in points. */
type Points = Record<'tw' | 'hk' | 'machine', number>

/** An origin needs this many points. */
const LEAST = 1
/** A page shows its origin early. */
const READ = 12_000

const findWords = createWordFinder({ tw: TAIWAN_WORDS, hk: HONG_KONG_WORDS, mainland: MAINLAND_WORDS })
const countMatches = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/**
 * Where a text comes from. Traditional text is `machine` where the traces of a conversion character by character
 * outweigh native spelling, or where mainland words stand in mainland quotation marks: 那里, 后 or 云 alone prove
 * nothing, and Hong Kong writes 軟件 and 網絡 too.
 * @param readings how many readings a mirror had put behind characters, where they were taken out before
 * @returns null for what is not Chinese, and for Traditional text that does not tell
 */
export function decideRegion(source: SourceText, script: Script, readings = 0): Region | null {
  if (script !== 'hant') return script === 'hans' ? 'cn' : null
  const text = source.text.slice(0, READ)
  if (readings + findInjectedPinyin(text).length >= 2) return 'machine'
  const points = weighOrigins(text, source.folded.slice(0, READ))
  // Where two are even, the one that does least harm in conversion: Hong Kong's words are few.
  const best = (['machine', 'hk', 'tw'] as const).reduce((a, b) => (points[b] > points[a] ? b : a))
  return points[best] >= LEAST ? best : null
}

function weighOrigins(text: string, folded: string): Points {
  const words = { tw: new Set<string>(), hk: new Set<string>(), mainland: new Set<string>() }
  for (const { word, lists } of findWords(folded)) {
    for (const list of lists) words[list as keyof typeof words].add(word)
  }
  const mechanical = countMatches(text, MECHANICAL_TRACE) - countMatches(text, NATIVE_TRACE) / 2
  const dictionary = countMatches(text, DICTIONARY_FORMS)
  const brackets = countMatches(text, /「/g)
  const quotes = countMatches(text, /[“”]/g)
  // The mainland's words in the mainland's quotation marks are a copy; in corner brackets Hong Kong writes them too.
  const mainland = Math.min(6, words.mainland.size)
  return {
    machine:
      Math.max(0, Math.min(6, 1.5 * mechanical)) +
      Math.min(4, 2 * dictionary) +
      (quotes >= 2 && brackets === 0 ? 1.5 : 0) +
      (brackets === 0 ? 0.5 : 0.2) * mainland,
    hk:
      1.5 * words.hk.size +
      (brackets === 0 ? 0.3 : 1) * Math.min(3, countMatches(text, HONG_KONG_FORMS)) +
      0.35 * mainland,
    tw: 1.5 * words.tw.size + Math.min(3, countMatches(text, TAIWAN_FORMS)),
  }
}
