import type { OwnPhrase } from './types.ts'

/**
 * Keeps phrases from being found across the edge of what another phrase has become, so that converting twice is
 * converting once: 連結|著作 becomes 链接|著作, in which no 接著 stands.
 */
export function shieldOutputs(phrases: readonly OwnPhrase[]): OwnPhrase[] {
  const heads = headsBySuffix(phrases.flatMap(({ to }) => to ?? []))
  return phrases.map((phrase) => {
    const shields = new Set<string>()
    for (let length = 1; length < phrase.from.length; length++) {
      for (const head of heads.get(phrase.from.slice(0, length)) ?? []) shields.add(head)
    }
    for (const word of phrase.after ?? []) for (const head of heads.get(word) ?? []) shields.add(head + word)
    return shields.size > 0 ? { ...phrase, notAfter: [...(phrase.notAfter ?? []), ...shields] } : phrase
  })
}

/** For each end of a word, what stands before it there. */
function headsBySuffix(words: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>()
  for (const word of words) {
    for (let at = 1; at < word.length; at++) {
      const suffix = word.slice(at)
      heads.set(suffix, [...(heads.get(suffix) ?? []), word.slice(0, at)])
    }
  }
  return heads
}
