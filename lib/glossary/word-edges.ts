/** What a character is to the edge of a Latin word. */
type Class = 'letter' | 'digit' | 'other'

function classOf(unit: number): Class {
  if (unit >= 0x30 && unit <= 0x39) return 'digit'
  const small = unit | 0x20
  const isLetter =
    (small >= 0x61 && small <= 0x7a) || unit === 0x5f || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7)
  return isLetter ? 'letter' : 'other'
}

/**
 * Whether a word may begin or end at an offset: no letter meets a letter there, no digit a digit. Chinese
 * writers set names and numbers close (GPT4, 3nm, 500M), so a change from one to the other is an edge too.
 */
export function isWordEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const before = classOf(text.charCodeAt(offset - 1))
  return before === 'other' || before !== classOf(text.charCodeAt(offset))
}

/** Whether a text holds a word; for Latin words, as a word of its own. Capitals count. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordEdge(text, at) && isWordEdge(text, at + word.length)) return true
  }
  return false
}
