import type { Block } from './page-text.ts'
import type { Span } from './span.ts'

/** One sentence with its closing marks, without the blanks around it. */
export interface Sentence extends Span {
  /** Id of the block it stands in. */
  block: number
}

const ENDS = new Set('。！？!?；;…')
const CLOSERS = new Set('”’」』）)》】"\'')
const isBlank = (char: string) => char.trim() === ''

/** What some mirrors leave of a closing tag behind a damaged quotation mark: ?!?/p> */
const DEBRIS = /\/(?:p|div|span|br|strong|b)>/y

function debrisLength(text: string, at: number): number {
  DEBRIS.lastIndex = at
  return DEBRIS.exec(text)?.[0].length ?? 0
}

/**
 * Splits one block into sentences. Both wide and ASCII marks end one; a full stop does only before a blank or
 * the block's end, for it also stands in 3.5 and Character.AI. Closing quotes and brackets stay with the
 * sentence they close.
 */
export function splitSentences(text: string, block: Block): Sentence[] {
  const sentences: Sentence[] = []
  let start = block.start
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && isBlank(text.charAt(from))) from++
    while (to > from && isBlank(text.charAt(to - 1))) to--
    if (to > from) sentences.push({ start: from, end: to, block: block.id })
    start = end
  }
  for (let at = block.start; at < block.end; at++) {
    const char = text.charAt(at)
    const next = at + 1 < block.end ? text.charAt(at + 1) : ''
    const ends = ENDS.has(char) || (char === '.' && (next === '' || isBlank(next)))
    if (!ends || ENDS.has(next)) continue
    let end = at + 1
    end += debrisLength(text, end)
    while (end < block.end && CLOSERS.has(text.charAt(end))) end++
    close(end)
    at = end - 1
  }
  close(block.end)
  return sentences
}
