import type { Conversion } from '../convert/index.ts'

/** A node's share of a converted run: the end of its source, and of its words on screen. */
export interface Share {
  sourceEnd: number
  screenEnd: number
}

/**
 * Deals the words of a converted run out to the nodes it was joined from. Where a phrase changed its length across
 * nodes, each gets about as much of the new one as it had of the old, and none is left empty that can have something:
 * 執行|長 → 首席执|行官.
 * @param lengths of the nodes' sources, in order
 */
export function dealOut(conversion: Conversion, lengths: readonly number[]): Share[] {
  const shares: Share[] = []
  let sourceEnd = 0
  let screenEnd = 0
  for (const length of lengths) {
    sourceEnd += length
    const { at, most } = boundaryAt(conversion, sourceEnd)
    screenEnd = Math.min(most, Math.max(screenEnd + (length > 0 ? 1 : 0), at))
    shares.push({ sourceEnd, screenEnd })
  }
  return shares
}

/**
 * Where a source offset is in the converted text: within a stretch whose length changed in proportion, and at most at
 * its end.
 */
function boundaryAt(conversion: Conversion, offset: number): { at: number; most: number } {
  const start = conversion.toConverted(offset)
  const from = conversion.toSource(start)
  if (from >= offset) return { at: start, most: start }
  let to = offset
  while (conversion.toConverted(to) === start) to++
  const most = conversion.toConverted(to)
  const at = start + Math.round(((offset - from) / (to - from)) * (most - start))
  // Never between the halves of a character.
  return { at: isLowSurrogate(conversion.text.charCodeAt(at)) ? at + 1 : at, most }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
