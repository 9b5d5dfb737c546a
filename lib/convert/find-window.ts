import { joinClasses } from './character-classes.ts'
import { codePointsOf, createNode, growPhrase, type TrieNode, unitLength } from './phrase-trie.ts'
import type { ConversionSource, ConversionTables } from './types.ts'

/**
 * Finds where phrases of the tables may stand. A window is a stretch within which phrases may begin, end and
 * overlap, in the text as it is or as an earlier pass makes it; what stands outside windows is converted
 * character by character, whatever is around it.
 */
export interface WindowFinder {
  /** Code points at which a window may begin. */
  firsts: ReadonlySet<number>
  /** End of the window that begins at a place; the place itself where none does. */
  endOf(text: string, start: number): number
}

export function createWindowFinder(tables: ConversionTables, from: ConversionSource): WindowFinder {
  const variants = from === 'machine' ? null : tables.variants[from]
  const pairs = [tables.compatibility, ...(variants ? [variants.characters] : [])].map(
    ({ from, to }): [string, string] => [from, to],
  )
  const rootOf = joinClasses([...pairs, ...(variants?.phrases ?? [])])
  const classes = new Map<number, number>()
  for (const char of [...pairs, ...(variants?.phrases ?? [])].flat().join('')) {
    const [codePoint, root] = [char.codePointAt(0) as number, rootOf(char).codePointAt(0) as number]
    if (codePoint !== root) classes.set(codePoint, root)
  }
  const root = createNode<true>()
  for (const [phrase] of [...tables.simplified.phrases, ...(variants?.phrases ?? [])]) {
    growPhrase(
      root,
      codePointsOf(phrase).map((codePoint) => classes.get(codePoint) ?? codePoint),
    ).value = true
  }
  const firsts = new Set(root.next.keys())
  for (const [codePoint, its] of classes) if (root.next.has(its)) firsts.add(codePoint)

  const matchEnd = (text: string, start: number): number => {
    let node: TrieNode<true> | undefined = root
    let end = start
    for (let at = start; at < text.length; ) {
      const codePoint = text.codePointAt(at) as number
      node = node.next.get(classes.get(codePoint) ?? codePoint)
      if (!node) break
      at += unitLength(codePoint)
      if (node.value) end = at
    }
    return end
  }
  return {
    firsts,
    endOf: (text, start) => {
      let end = matchEnd(text, start)
      for (let at = start + 1; at < end; at++) end = Math.max(end, matchEnd(text, at))
      return end
    },
  }
}
