import { LONGEST_KEPT, MOST_KEPT } from './schema.ts'

const HAN = /\p{Script=Han}/u

/** Whether conversion can be told to leave these words: Chinese, short, and in one line. */
export function isKeepable(words: string): boolean {
  const word = words.trim()
  return word.length <= LONGEST_KEPT && HAN.test(word) && !/[\n\t]/.test(word)
}

/** The kept words with one more, or null where it cannot be kept or there are too many. */
export function withKeptWord(kept: readonly string[], words: string): string[] | null {
  const word = words.trim()
  if (!isKeepable(word)) return null
  const others = kept.filter((other) => other !== word)
  return others.length < MOST_KEPT ? [word, ...others] : null
}
