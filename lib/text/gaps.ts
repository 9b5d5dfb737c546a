/** Whether a character is a blank that may stand inside a quantity, between a number and its scale or unit. */
export function isGap(char: string): boolean {
  return char === ' ' || char === '\u00a0' || char === '\u2009' || char === '\u202f'
}
