/** So many different words of three characters. */
export function manyWords(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `詞${String.fromCodePoint(0x4e00 + i)}語`)
}
