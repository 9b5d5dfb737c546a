/** Up to this many units an ordinary array is spelt faster than a view of a buffer. */
const SHORT = 256
/** String.fromCharCode takes its units as arguments, whose number is limited. */
const PIECE = 8192

/** By length: arrays that are filled again and again. */
const arrays: number[][] = []

/** The string of a buffer's first units. Unlike TextDecoder it keeps lone surrogates as they are. */
export function spellUnits(units: Uint16Array, length: number): string {
  if (length <= SHORT) {
    const array = arrayOf(length)
    for (let at = 0; at < length; at++) array[at] = units[at] as number
    return String.fromCharCode.apply(null, array)
  }
  let text = ''
  for (let start = 0; start < length; start += PIECE) {
    const piece = units.subarray(start, Math.min(length, start + PIECE))
    text += String.fromCharCode.apply(null, piece as unknown as number[])
  }
  return text
}

function arrayOf(length: number): number[] {
  arrays[length] ??= new Array<number>(length).fill(0)
  return arrays[length]
}
