/**
 * Joins characters that conversion may put in each other's place into classes.
 * @param pairs of characters, or of phrases that correspond character by character
 * @returns the character that stands for a character's class: itself for most
 */
export function joinClasses(pairs: Iterable<readonly [string, string]>): (char: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (char: string): string => {
    let root = char
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    return root
  }
  for (const [from, to] of pairs) {
    const others = [...to]
    for (const [i, char] of [...from].entries()) {
      const [a, b] = [rootOf(char), rootOf(others[i] as string)]
      if (a !== b) parents.set(a, b)
    }
  }
  return rootOf
}
