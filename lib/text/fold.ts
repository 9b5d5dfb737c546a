/**
 * Writes a text in one shape, so that a rule need be written once: Traditional characters become
 * Simplified, full-width letters, digits and signs (！ to ～) become ASCII, the wide space a space.
 * Never changes the length: offsets into the folded text are offsets into the text.
 */
export type Fold = (text: string) => string

const WIDE_FIRST = 0xff01
const WIDE_LAST = 0xff5e
const WIDE_SPACE = 0x3000
/** Full-width forms start this far above the ASCII they repeat. */
const WIDE_OFFSET = 0xfee0

/**
 * Makes a fold from pairs of single characters.
 * @param pairs [from, to]; a pair whose sides are not one UTF-16 unit each is left out, since it would
 *   change the length.
 */
export function createFold(pairs: Iterable<readonly [string, string]>): Fold {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (let unit = WIDE_FIRST; unit <= WIDE_LAST; unit++) table[unit] = unit - WIDE_OFFSET
  table[WIDE_SPACE] = 0x20
  for (const [from, to] of pairs) {
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  // Read in pieces: String.fromCharCode takes its units as arguments, and their number is limited.
  const piece = 4096
  return (text) => {
    let folded = ''
    const units = new Uint16Array(Math.min(piece, text.length))
    for (let start = 0; start < text.length; start += piece) {
      const length = Math.min(piece, text.length - start)
      for (let i = 0; i < length; i++) units[i] = table[text.charCodeAt(start + i)] as number
      folded += String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[])
    }
    return folded
  }
}
