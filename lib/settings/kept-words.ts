/** A kept word is a word, not a passage. */
export const LONGEST_KEPT = 20
/** More would be a dictionary. */
export const MOST_KEPT = 500

const HAN = /\p{Script=Han}/u

/** Whether conversion can be told to leave these words: Chinese, short, and in one line. */
export function isKeepable(words: string): boolean {
  const word = words.trim()
  return word.length <= LONGEST_KEPT && HAN.test(word) && !/[\n\r\t]/.test(word)
}

/** The kept words with one more in front, or null where it cannot be kept or there are too many. */
export function withKeptWord(kept: readonly string[], words: string): string[] | null {
  const word = words.trim()
  if (!isKeepable(word)) return null
  const others = kept.filter((other) => other !== word)
  return others.length < MOST_KEPT ? [word, ...others] : null
}

/** The words of a stored list that can be kept, each once; one that cannot be believed takes no other with it. */
export function keptWordsFrom(stored: readonly unknown[]): string[] {
  const words = stored.filter((word) => typeof word === 'string').map((word) => word.trim())
  return [...new Set(words.filter(isKeepable))].slice(0, MOST_KEPT)
}
