import type { Amount } from './amount.ts'

const CONNECTOR = /^ ?(?:至|到|[-–—~−]{1,2}) ?$/

/** Makes one amount of two that are the ends of a range (80亿至100亿美元); the second's unit fills the first. */
export function joinRanges(folded: string, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = []
  for (const amount of amounts) {
    const last = joined.at(-1)
    const range = last && joinPair(folded, last, amount)
    if (range) joined[joined.length - 1] = range
    else joined.push(amount)
  }
  return joined
}

function joinPair(folded: string, first: Amount, second: Amount): Amount | null {
  if (second.start - first.end > 4 || !CONNECTOR.test(folded.slice(first.end, second.start))) return null
  // 3-5-20: a third part makes it a code, not a range.
  if (first.low !== null && first.numeral?.low === null) return null
  if (first.unit !== null && second.unit === null && second.numeral?.han && first.kind === 'percent')
    return span(first, { ...second, kind: first.kind, unit: first.unit })
  if (first.unit !== null && first.unit !== second.unit) return null
  const filled = first.unit === null ? fillScale(first, second) : first
  return span(filled, second)
}

function span(first: Amount, second: Amount): Amount | null {
  const low = first.low ?? first.value
  const high = second.high ?? second.value
  if (low === null || high === null || low >= high) return null
  return { ...second, start: first.start, value: null, low, high }
}

/** 80至100亿: the scale counts for both, as long as the first stays the smaller one; 5000至1万 it does not. */
function fillScale(first: Amount, second: Amount): Amount {
  const own = first.value
  const other = second.value ?? second.low
  if (own === null || other === null) return first
  const hasBigScale = first.numeral?.scales.some((scale) => scale >= 1e4)
  const factor = hasBigScale ? undefined : findShared(own, other, second)
  // 三至四成, 七到八折: the arithmetic of the unit was done for the second only.
  return { ...first, value: own * (factor ?? 1) }
}

function findShared(own: number, other: number, second: Amount): number | undefined {
  const raw = second.numeral?.value
  const unitFactor = raw ? other / raw : 1
  if (unitFactor === 10) return own < (raw ?? 0) ? 10 : undefined
  return second.numeral?.scales.find((scale) => own < other / scale)
}
