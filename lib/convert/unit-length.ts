/** Number of UTF-16 units that a code point takes. */
export function unitLength(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1
}
