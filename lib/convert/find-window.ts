import { joinClasses } from './character-classes.ts'
import { type PhraseStart, phraseStart } from './pair-filter.ts'
import { codePointsOf, createNode, growPhrase, type TrieNode, unitLength } from './phrase-trie.ts'
import type { ConversionSource, ConversionTables, PhrasePairs } from './types.ts'

/** A stretch of a text that must be converted as one. */
export interface Window {
  start: number
  end: number
}

/**
 * Finds where phrases of the tables decide. A window is a stretch within which phrases may begin, end and overlap,
 * in the text as it is or as an earlier pass makes it, and of which at least one makes a difference. What stands
 * outside windows is converted character by character, whatever is around it.
 */
export interface WindowFinder {
  /** What phrases that make a difference begin with, in all their forms. */
  starts: readonly PhraseStart[]
  /**
   * The window around a phrase that begins at a place and makes a difference; null where none does. It may begin
   * before the place, with a phrase that could keep this one from being found.
   * @param floor it begins no sooner than here
   */
  findAround(text: string, at: number, floor: number): Window | null
}

/** What ends at a place of the trie: a phrase that makes a difference by itself, or one that only shields. */
type Ending = 'active' | 'shield'

export function createWindowFinder(tables: ConversionTables, from: ConversionSource): WindowFinder {
  const phrases = phrasesOf(tables, from)
  const classes = classesOf(tables, from)
  const root = createNode<Ending>()
  for (const [phrase, ending] of phrases) {
    const codePoints = codePointsOf(phrase).map((codePoint) => classes.get(codePoint) ?? codePoint)
    const node = growPhrase(root, codePoints)
    if (node.value !== 'active') node.value = ending
  }
  const longest = phrases.reduce((most, [phrase]) => Math.max(most, phrase.length), 0)

  /** End of the longest phrase at a place, of active ones only where that is asked; the place where there is none. */
  const matchEnd = (text: string, start: number, activeOnly: boolean): number => {
    let node: TrieNode<Ending> | undefined = root
    let end = start
    for (let at = start; at < text.length; ) {
      const codePoint = text.codePointAt(at) as number
      node = node.next.get(classes.get(codePoint) ?? codePoint)
      if (!node) break
      at += unitLength(codePoint)
      if (node.value === 'active' || (node.value === 'shield' && !activeOnly)) end = at
    }
    return end
  }
  const reachLeft = (text: string, start: number, floor: number): number => {
    let reached = start
    for (let at = start - 1; at >= floor && reached - at < longest; at--) {
      if (matchEnd(text, at, false) > reached) reached = at
    }
    return reached
  }
  const reachRight = (text: string, start: number): number => {
    let end = start + 1
    for (let at = start; at < end; at++) end = Math.max(end, matchEnd(text, at, false))
    return end
  }
  return {
    starts: startsOf(phrases, classes),
    findAround: (text, at, floor) => {
      if (matchEnd(text, at, true) === at) return null
      const start = reachLeft(text, at, floor)
      return { start, end: reachRight(text, start) }
    },
  }
}

function phrasesOf({ variants, simplified }: ConversionTables, from: ConversionSource): [string, Ending][] {
  const stages = [simplified, ...(from === 'machine' ? [] : [variants[from]])]
  return stages.flatMap(({ phrases, active }) => {
    const decisive = new Set(active)
    return phrases.map(([phrase]): [string, Ending] => [phrase, decisive.has(phrase) ? 'active' : 'shield'])
  })
}

/** The code point that stands for each one's class, where it is another. */
function classesOf(
  { compatibility, variants }: ConversionTables,
  from: ConversionSource,
): Map<number, number> {
  const regional = from === 'machine' ? null : variants[from]
  const characters = [compatibility, ...(regional ? [regional.characters] : [])]
  const pairs: PhrasePairs = [
    ...characters.map(({ from, to }): [string, string] => [from, to]),
    ...(regional?.phrases ?? []),
  ]
  const rootOf = joinClasses(pairs)
  const classes = new Map<number, number>()
  for (const char of pairs.flat().join('')) {
    const [codePoint, root] = [char.codePointAt(0) as number, rootOf(char).codePointAt(0) as number]
    if (codePoint !== root) classes.set(codePoint, root)
  }
  return classes
}

function startsOf(phrases: [string, Ending][], classes: ReadonlyMap<number, number>): PhraseStart[] {
  const members = membersOf(classes)
  return phrases
    .filter(([, ending]) => ending === 'active')
    .flatMap(([phrase]) => {
      const [firsts = [], seconds = []] = codePointsOf(phrase).map((codePoint) =>
        members(codePoint).map((member) => String.fromCodePoint(member)),
      )
      return firsts.flatMap((first) => seconds.map((second) => phraseStart(first + second)))
    })
}

/** All code points that share a class with one. */
function membersOf(classes: ReadonlyMap<number, number>): (codePoint: number) => number[] {
  const members = new Map<number, number[]>()
  for (const [codePoint, root] of classes) members.set(root, [...(members.get(root) ?? [root]), codePoint])
  return (codePoint) => members.get(classes.get(codePoint) ?? codePoint) ?? [codePoint]
}
