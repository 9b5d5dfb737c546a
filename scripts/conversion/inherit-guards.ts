import type { OwnPhrase } from '../../lib/convert/index.ts'

/**
 * What rules out a word by what stands before it rules out the longer words that begin with it: 過程式 is no 程式, and
 * 過程式語言 no 程式語言. Contributors need write it once, at the shortest.
 */
export function inheritGuards(phrases: readonly OwnPhrase[]): OwnPhrase[] {
  const shortest = new Map<string, OwnPhrase>()
  for (const phrase of phrases) {
    // One that stands only behind certain words says nothing of other places.
    if (!phrase.after && !shortest.has(phrase.from)) shortest.set(phrase.from, phrase)
  }
  return phrases.map((phrase) => {
    if (phrase.after || phrase.from === phrase.to) return phrase
    const inherited = new Set(phrase.notAfter)
    for (let length = 2; length < phrase.from.length; length++) {
      for (const word of shortest.get(phrase.from.slice(0, length))?.notAfter ?? []) inherited.add(word)
    }
    return inherited.size > (phrase.notAfter?.length ?? 0) ? { ...phrase, notAfter: [...inherited] } : phrase
  })
}
