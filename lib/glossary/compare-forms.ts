const MIDDLE_DOT = 0xb7
/** Dots that stand between the parts of a foreign name: ‧ in Taiwan, ・ in Japanese type, • by accident. */
const DOTS = new Set([0x2022, 0x2027, 0x30fb, 0xff65])
const NO_BREAK_SPACE = 0xa0
/** Longer words in capitals are names that writers also set in small letters. */
const SHORT_CAPITALS = /^[A-Z]{1,5}$/

/**
 * One UTF-16 unit of a folded text in the shape in which forms are compared: ASCII letters small, one kind
 * of middle dot, one kind of space.
 */
export function comparableUnit(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
  if (unit === NO_BREAK_SPACE) return 0x20
  return unit > 0xff && DOTS.has(unit) ? MIDDLE_DOT : unit
}

/** A folded form in that shape; of the same length. */
export function comparable(form: string): string {
  return Array.from({ length: form.length }, (_, i) =>
    String.fromCharCode(comparableUnit(form.charCodeAt(i))),
  ).join('')
}

/** Whether a form's capitals must stand as written. */
export function minds(form: string, rule: 'exact' | 'any' | undefined): boolean {
  return rule === undefined ? SHORT_CAPITALS.test(form) : rule === 'exact'
}
