import type { OwnPhrase } from '../../lib/convert/index.ts'

/**
 * Keeps phrases from being found across the edge of what another phrase has become, so that converting twice is
 * converting once: 連結|著作 becomes 链接|著作, in which no 接著 stands.
 * @param others all phrases that may have been converted before
 * @param simplify how words read once their characters are converted
 */
export function shieldPhrases(
  phrases: readonly OwnPhrase[],
  others: readonly OwnPhrase[],
  simplify: (text: string) => string,
): OwnPhrase[] {
  const heads = headsBySuffix(others)
  return phrases.map((phrase) => {
    const shields = new Set<string>()
    for (let length = 1; length < phrase.from.length; length++) {
      for (const head of heads.get(phrase.from.slice(0, length)) ?? []) shields.add(head)
    }
    for (const word of (phrase.after ?? []).flatMap((after) => [after, simplify(after)])) {
      for (const head of heads.get(word) ?? []) shields.add(head + word)
    }
    return shields.size > 0 ? { ...phrase, notAfter: [...(phrase.notAfter ?? []), ...shields] } : phrase
  })
}

/** For each end of what phrases become, what stands before it there. */
function headsBySuffix(phrases: readonly OwnPhrase[]): Map<string, Set<string>> {
  const heads = new Map<string, Set<string>>()
  for (const { to } of phrases) {
    for (let at = 1; at < to.length; at++) {
      const suffix = to.slice(at)
      heads.set(suffix, (heads.get(suffix) ?? new Set()).add(to.slice(0, at)))
    }
  }
  return heads
}
