import type { OwnPhrase } from '../../lib/convert/index.ts'

/**
 * Where a word counts only beside another, it counts too beside what becomes that other: 支援 before U盘 is also
 * 支援 before 隨身碟. Else converting twice would convert more.
 */
export function knowSources(phrases: readonly OwnPhrase[]): OwnPhrase[] {
  const changing = phrases.filter(({ from, to }) => from !== to)
  const known = (words: string[], fits: (to: string, word: string) => boolean) => [
    ...new Set(
      words.flatMap((word) => [word, ...changing.filter(({ to }) => fits(to, word)).map(({ from }) => from)]),
    ),
  ]
  return phrases.map((phrase) => ({
    ...phrase,
    ...(phrase.before && { before: known(phrase.before, (to, word) => to.startsWith(word)) }),
    ...(phrase.after && { after: known(phrase.after, (to, word) => to.endsWith(word)) }),
  }))
}
