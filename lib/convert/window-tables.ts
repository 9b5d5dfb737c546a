import { joinClasses } from './character-classes.ts'
import { toCharacterPairs } from './character-pairs.ts'
import type { PhrasePairs, WindowTables } from './types.ts'

/** The phrases of one dictionary, and those of them that make a difference by themselves. */
export interface PhraseList {
  phrases: PhrasePairs
  active: ReadonlySet<string>
}

/**
 * Makes the tables of a source that tell where phrases decide, at build time.
 * @param exchanged pairs of characters, or of phrases, that the region's pass exchanges
 * @param compatibility pairs of characters that stand for the same whatever the region
 */
export function createWindowTables(
  exchanged: PhrasePairs,
  compatibility: PhrasePairs,
  lists: readonly PhraseList[],
): WindowTables {
  const rootOf = joinClasses([...exchanged, ...compatibility])
  const members = new Map<string, Set<string>>()
  for (const char of exchanged.flat().join('')) {
    const root = rootOf(char)
    members.set(root, (members.get(root) ?? new Set([root])).add(char))
  }
  const rooted = (phrase: string) => Array.from(phrase, rootOf).join('')
  const active = new Set<string>()
  const shields = new Set<string>()
  for (const list of lists) {
    for (const [phrase] of list.phrases) (list.active.has(phrase) ? active : shields).add(rooted(phrase))
  }
  const starts = new Set<string>()
  for (const phrase of active) {
    const [firsts = [], seconds = []] = Array.from(phrase, (char) => [...(members.get(char) ?? [char])])
    for (const first of firsts) for (const second of seconds) starts.add((first + second).slice(0, 2))
  }
  const changed = [...members].flatMap(([root, chars]) =>
    [...chars].filter((char) => char !== root).map((char): [string, string] => [char, root]),
  )
  return {
    classes: toCharacterPairs(changed),
    active: [...active],
    shields: [...shields].filter((phrase) => !active.has(phrase)),
    starts: [...starts].join(''),
  }
}
