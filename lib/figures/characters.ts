export const isLatin = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
export const isDigit = (char: string) => char >= '0' && char <= '9'
/** A blank that may stand between a number and its unit. */
export const isGap = (char: string) =>
  char === ' ' || char === '\u00a0' || char === '\u2009' || char === '\u202f'
