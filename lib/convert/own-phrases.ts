import { createGuard, type Guard } from './guards.ts'
import { type PhraseStart, phraseStart } from './pair-filter.ts'
import { codePointsOf, createNode, growPhrase, type TrieNode, unitLength } from './phrase-trie.ts'
import { shieldOutputs } from './shield-outputs.ts'
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
  isAllowed: Guard
  to: string
}

/**
 * @param words regional words; of two phrases that are the same and both allowed, the first counts
 * @param corrections of single characters, asked after the words
 * @param convert how a phrase is converted whose characters only are to be
 */
export function createPhraseFinder(
  words: readonly OwnPhrase[],
  corrections: readonly OwnPhrase[],
  convert: (text: string) => string,
): PhraseFinder {
  const root = createNode<PreparedPhrase[]>()
  const starts: PhraseStart[] = []
  const add = (from: string, prepared: PreparedPhrase) => {
    starts.push(phraseStart(from))
    const node = growPhrase(root, codePointsOf(from))
    node.value = [...(node.value ?? []), prepared]
  }
  const reachOf = (text: string, start: number) => {
    let node: TrieNode<PreparedPhrase[]> | undefined = root
    let end = start
    for (let at = start; at < text.length; ) {
      const codePoint = text.codePointAt(at) as number
      node = node.next.get(codePoint)
      if (!node) break
      at += unitLength(codePoint)
      if (node.value) end = at
    }
    return end
  }
  const guarded = shieldOutputs([...words, ...corrections].map((phrase) => inBothScripts(phrase, convert)))
  for (const [i, phrase] of guarded.entries()) {
    // What rules out a character is true of longer words too (著|錄音, 著|錄音檔).
    const reach = i < words.length ? reachOf : undefined
    const prepared = { isAllowed: createGuard(phrase, reach), to: phrase.to ?? convert(phrase.from) }
    add(phrase.from, prepared)
    // What is shielded must be so in a text that has been converted already.
    if (phrase.to === null && prepared.to !== phrase.from) add(prepared.to, prepared)
  }
  return {
    starts,
    findAt: (text, start, floor) => {
      let found: FoundPhrase | null = null
      let node: TrieNode<PreparedPhrase[]> | undefined = root
      for (let at = start; at < text.length; ) {
        const codePoint = text.codePointAt(at) as number
        node = node.next.get(codePoint)
        if (!node) break
        at += unitLength(codePoint)
        const allowed = node.value && firstAllowed(node.value, text, start, at, floor)
        if (allowed) found = { end: at, to: allowed.to }
      }
      return found
    },
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

function firstAllowed(
  phrases: readonly PreparedPhrase[],
  text: string,
  start: number,
  end: number,
  floor: number,
): PreparedPhrase | undefined {
  for (const phrase of phrases) if (phrase.isAllowed(text, start, end, floor)) return phrase
  return undefined
}
