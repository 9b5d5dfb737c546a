/** A converted text and the way back: any offset can be carried across, in both directions. */
export interface Conversion {
  text: string
  /** Source offset to converted offset; an offset inside a character goes to that character's start. */
  toConverted(offset: number): number
  /** Converted offset to source offset, likewise. */
  toSource(offset: number): number
}

/**
 * Aligns two texts that correspond code point by code point, which is what conversion of characters gives.
 * Offsets differ only where a character outside the Basic Multilingual Plane meets one inside it.
 * @throws RangeError where the texts have different numbers of code points
 */
export function alignByCodePoint(source: string, converted: string): Conversion {
  if (source.length === converted.length && !hasSurrogates(source) && !hasSurrogates(converted)) {
    const same = (offset: number) => offset
    return { text: converted, toConverted: same, toSource: same }
  }
  const sourceStarts = codePointStarts(source)
  const convertedStarts = codePointStarts(converted)
  if (sourceStarts.length !== convertedStarts.length) {
    throw new RangeError('The two texts have different numbers of code points')
  }
  return {
    text: converted,
    toConverted: (offset) => convertedStarts[lastAtMost(sourceStarts, offset)] as number,
    toSource: (offset) => sourceStarts[lastAtMost(convertedStarts, offset)] as number,
  }
}

function hasSurrogates(text: string): boolean {
  return /[\ud800-\udfff]/.test(text)
}

/** Where each code point starts, and the end of the text. */
function codePointStarts(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) starts.push(at)
  starts.push(text.length)
  return starts
}

/** Position of the last entry that is not above `limit`; the list is ascending and starts with 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] as number) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
