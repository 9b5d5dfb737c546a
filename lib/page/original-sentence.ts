import { splitSentences } from '../text/index.ts'
import { isKeptAsIs } from './skip-rules.ts'
import type { TextPoint } from './text-map.ts'
import { runAround } from './walk-text.ts'
import type { WrittenTexts } from './written-texts.ts'

/**
 * The sentence at a place on screen as the page wrote it.
 * @returns null where the place is in no text, or in text that is not converted
 */
export function originalSentence(texts: WrittenTexts, place: TextPoint): string | null {
  const run = runAround(place.node, isKeptAsIs)
  if (!run?.some((node) => texts.isWritten(node))) return null
  const text = run.map((node) => texts.sourceOf(node)).join('')
  const before = run
    .slice(0, run.indexOf(place.node))
    .reduce((sum, node) => sum + texts.sourceOf(node).length, 0)
  const at = before + texts.toSource(place).offset
  const sentences = splitSentences(text, { id: 0, start: 0, end: text.length, role: 'paragraph' })
  const sentence = sentences.find(({ start, end }) => start <= at && at < end) ?? sentences.at(-1)
  return sentence ? text.slice(sentence.start, sentence.end) : null
}
