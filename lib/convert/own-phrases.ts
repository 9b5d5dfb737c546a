import { createGuard, type Guard } from './guards.ts'
import { type PhraseStart, phraseStart } from './pair-filter.ts'
import { PhraseBuckets } from './phrase-buckets.ts'
import type { OwnPhrase } from './types.ts'

/** A phrase that stands at a place and may be converted there. */
export interface FoundPhrase {
  end: number
  /** What it becomes. */
  to: string
}

/** Finds our own phrases in a text. */
export interface PhraseFinder {
  /** What phrases begin with. */
  starts: readonly PhraseStart[]
  /**
   * The longest phrase at a place whose surroundings allow it; null where there is none.
   * @param floor end of the phrase found before: a word that reaches into it is not there (推論|著, not 論著)
   */
  findAt(text: string, start: number, floor: number): FoundPhrase | null
}

interface PreparedPhrase {
  /** Undefined where the phrase counts wherever it stands. */
  isAllowed: Guard | undefined
  to: string
}

/**
 * @param words regional words; of two phrases that are the same and both allowed, the first counts
 * @param corrections of single characters, asked after the words
 * @param convert how the guards' words read once they are converted
 */
export function createPhraseFinder(
  words: readonly OwnPhrase[],
  corrections: readonly OwnPhrase[],
  convert: (text: string) => string,
): PhraseFinder {
  const buckets = new PhraseBuckets<PreparedPhrase>()
  const reachOf = (text: string, at: number) => buckets.find(text, at, () => true)?.end ?? at
  const add = (phrase: OwnPhrase, reach?: typeof reachOf) => {
    const isAllowed = isGuarded(phrase)
      ? whenAsked(() => createGuard(inBothScripts(phrase, convert), reach))
      : undefined
    buckets.add(phrase.from, { isAllowed, to: phrase.to })
  }
  for (const phrase of words) add(phrase, reachOf)
  // What rules out a character is true of longer words too (著|錄音, 著|錄音檔).
  for (const phrase of corrections) add(phrase)
  return {
    starts: [...words, ...corrections].map(({ from }) => phraseStart(from)),
    findAt: (text, start, floor) => {
      const found = buckets.find(
        text,
        start,
        ({ isAllowed }, from, end) => !isAllowed || isAllowed(text, from, end, floor),
      )
      return found && { end: found.end, to: found.value.to }
    },
  }
}

function isGuarded({ after, notAfter, before, notBefore }: OwnPhrase): boolean {
  return Boolean(after ?? notAfter ?? before ?? notBefore)
}

/** A guard that is made the first time it is asked: a page holds few of the phrases. */
function whenAsked(make: () => Guard): Guard {
  let guard: Guard | undefined
  return (text, start, end, floor) => {
    guard ??= make()
    return guard(text, start, end, floor)
  }
}

/** A phrase whose guards also know their words as conversion leaves them, so that converting twice is converting once. */
function inBothScripts(phrase: OwnPhrase, convert: (text: string) => string): OwnPhrase {
  const both = (words: string[]) => [...new Set(words.flatMap((word) => [word, convert(word)]))]
  const { after, notAfter, before, notBefore } = phrase
  return {
    ...phrase,
    ...(after && { after: both(after) }),
    ...(notAfter && { notAfter: both(notAfter) }),
    ...(before && { before: both(before) }),
    ...(notBefore && { notBefore: both(notBefore) }),
  }
}
