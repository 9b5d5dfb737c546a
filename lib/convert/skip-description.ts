import { DESCRIPTION_FIRST, DESCRIPTION_LAST } from './character-table.ts'
import { unitLength } from './unit-length.ts'

/**
 * End of the ideographic description sequence that begins at a place (⿰言兌): it names one character by its
 * parts, which must not be converted. The place itself where none begins or it breaks off.
 */
export function skipDescription(text: string, start: number): number {
  const codePoint = text.charCodeAt(start)
  if (!(codePoint >= DESCRIPTION_FIRST && codePoint <= DESCRIPTION_LAST)) return start
  let end = start + 1
  for (let parts = partsOf(codePoint); parts > 0; parts--) {
    if (end >= text.length) return start
    const inner = skipDescription(text, end)
    end = inner > end ? inner : end + unitLength(text.codePointAt(end) as number)
  }
  return end
}

/** ⿲ and ⿳ have three parts, all others are read as having two, as opencc-js does. */
function partsOf(codePoint: number): number {
  return codePoint === 0x2ff2 || codePoint === 0x2ff3 ? 3 : 2
}
