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
  /** Code points at which one may begin. */
  firsts: ReadonlySet<number>
  /**
   * The longest phrase at a place whose surroundings allow it; null where there is none.
   * @param floor end of the phrase found before: a word that reaches into it is not there (推論|著, not 論著)
   */
  findAt(text: string, start: number, floor: number): FoundPhrase | null
}

interface PreparedPhrase {
  phrase: OwnPhrase
  to: string
}

/**
 * @param phrases of two that are the same and both allowed, the first counts
 * @param convert how a phrase is converted whose characters only are to be
 */
export function createPhraseFinder(
  phrases: readonly OwnPhrase[],
  convert: (text: string) => string,
): PhraseFinder {
  const root = createNode<PreparedPhrase[]>()
  const add = (from: string, prepared: PreparedPhrase) => {
    const node = growPhrase(root, codePointsOf(from))
    node.value = [...(node.value ?? []), prepared]
  }
  const guarded = shieldOutputs(phrases.map((phrase) => inBothScripts(phrase, convert)))
  for (const phrase of guarded) {
    const prepared = { phrase, to: phrase.to ?? convert(phrase.from) }
    add(phrase.from, prepared)
    // What is shielded must be so in a text that has been converted already.
    if (phrase.to === null && prepared.to !== phrase.from) add(prepared.to, prepared)
  }
  return {
    firsts: new Set(root.next.keys()),
    findAt: (text, start, floor) => {
      let found: FoundPhrase | null = null
      let node: TrieNode<PreparedPhrase[]> | undefined = root
      for (let at = start; at < text.length; ) {
        const codePoint = text.codePointAt(at) as number
        node = node.next.get(codePoint)
        if (!node) break
        at += unitLength(codePoint)
        const allowed = node.value?.find(({ phrase }) => isAllowed(phrase, text, { start, end: at, floor }))
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

function isAllowed(
  { after, notAfter, before, notBefore }: OwnPhrase,
  text: string,
  { start, end, floor }: { start: number; end: number; floor: number },
): boolean {
  const standsBefore = (word: string) =>
    (word === DIGIT || start - word.length >= floor) && endsAt(text, start, word)
  const follows = (word: string) => startsAt(text, end, word)
  if (after && !after.some(standsBefore)) return false
  if (notAfter?.some(standsBefore)) return false
  if (before && !before.some(follows)) return false
  return !notBefore?.some(follows)
}

/** Stands in a guard for any digit or Chinese numeral. */
const DIGIT = '$digit'
const DIGITS = /[0-9０-９零〇一二三四五六七八九十百千兩两幾几數数多餘余.．]/

function endsAt(text: string, end: number, word: string): boolean {
  if (word === DIGIT) return end > 0 && DIGITS.test(text.charAt(end - 1))
  return end >= word.length && text.startsWith(word, end - word.length)
}

function startsAt(text: string, start: number, word: string): boolean {
  return word === DIGIT ? DIGITS.test(text.charAt(start)) : text.startsWith(word, start)
}
