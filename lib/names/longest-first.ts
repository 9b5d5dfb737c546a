/** The words of a table, written with blanks between them, once each, the longest first, as look-ups want them. */
export function longestFirst(words: string): readonly string[] {
  return [...new Set(words.split(' '))].sort((a, b) => b.length - a.length)
}
