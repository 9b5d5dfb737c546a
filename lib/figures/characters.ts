export const isLatin = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
export const isDigit = (char: string) => char >= '0' && char <= '9'
