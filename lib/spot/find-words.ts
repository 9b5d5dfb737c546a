import type { Span } from '../text/index.ts'

/** Where a word of a list stands in a text. */
export interface WordMatch extends Span {
  word: string
  /** The lists that hold the word. */
  lists: readonly string[]
}

/** Finds the words of its lists in a folded text, in reading order and without overlaps. */
export type WordFinder = (text: string) => WordMatch[]

/**
 * Makes a finder for named lists of words. It reads a text once: at each place the words that begin with its
 * character are tried, the longest first, so that 智能手机 is not also counted as 手机.
 */
export function createWordFinder(lists: Readonly<Record<string, readonly string[]>>): WordFinder {
  const listsOf = new Map<string, string[]>()
  for (const [list, words] of Object.entries(lists)) {
    for (const word of new Set(words)) listsOf.set(word, [...(listsOf.get(word) ?? []), list])
  }
  const byStart = new Map<string, string[]>()
  for (const word of listsOf.keys()) {
    const start = word.charAt(0)
    byStart.set(start, [...(byStart.get(start) ?? []), word])
  }
  for (const words of byStart.values()) words.sort((a, b) => b.length - a.length)
  return (text) => {
    const matches: WordMatch[] = []
    for (let at = 0; at < text.length; at++) {
      const word = byStart.get(text.charAt(at))?.find((word) => standsAt(text, word, at))
      if (word === undefined) continue
      matches.push({ word, lists: listsOf.get(word) ?? [], start: at, end: at + word.length })
      at += word.length - 1
    }
    return matches
  }
}

const LETTER = /[A-Za-z]/

/** Latin words count as whole words only: APP is not in HAPPY. */
function standsAt(text: string, word: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false
  const end = at + word.length
  const cuts = (inside: string, outside: string) => LETTER.test(inside) && LETTER.test(outside)
  return !cuts(word.charAt(0), text.charAt(at - 1)) && !cuts(word.charAt(word.length - 1), text.charAt(end))
}
