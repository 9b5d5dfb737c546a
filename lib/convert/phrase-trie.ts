/** A place in a trie: where each next code point leads, and what ends here. */
export interface TrieNode<Value> {
  next: Map<number, TrieNode<Value>>
  /** Undefined where no phrase ends here. */
  value: Value | undefined
}

export function createNode<Value>(): TrieNode<Value> {
  return { next: new Map(), value: undefined }
}

/** Goes down a phrase's code points, making what is missing, and gives back where it ends. */
export function growPhrase<Value>(root: TrieNode<Value>, codePoints: Iterable<number>): TrieNode<Value> {
  let node = root
  for (const codePoint of codePoints) {
    let child = node.next.get(codePoint)
    if (!child) {
      child = createNode()
      node.next.set(codePoint, child)
    }
    node = child
  }
  return node
}

/** The code points of a text. */
export function codePointsOf(text: string): number[] {
  return Array.from(text, (char) => char.codePointAt(0) as number)
}

/** Number of UTF-16 units that a code point takes. */
export function unitLength(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1
}
