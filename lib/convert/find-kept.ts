import type { Span } from '../text/index.ts'

const ANY_KANA = /[\u3041-\u30fc]/
const KANA = /[\u3041-\u309f\u30a1-\u30fa\u30fc]/g
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/g
/** A sentence with more kana than this among its kana and Han is Japanese; Chinese quotes a word at most. */
const LEAST_KANA_SHARE = 0.25
/** A quoted title with so many kana is Japanese; one alone is の between Chinese words. */
const LEAST_QUOTED_KANA = 2

/** Where a sentence or a quotation begins and ends. */
const SENTENCE = /[^。！？!?\n]+/g
const QUOTATION = /[「『（(《“"][^「」『』（）()《》“”"\n]{1,80}[」』）)》”"]/g
/** An address runs on over Han where it has come to a new part: /wiki/台積電. */
const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]*(?:(?<=[/=])[\u3400-\u9fff][\x21-\x7e\u3400-\u9fff]*)?/g

/**
 * Finds what must stay as it is although it holds characters that the tables know: Japanese, and addresses.
 * @returns ascending, not overlapping
 */
export function findKept(text: string): Span[] {
  const addresses = /:\/\/|www\./.test(text) ? spansOf(text, ADDRESS) : []
  // Most texts hold no kana at all, and are not looked at twice.
  if (!ANY_KANA.test(text)) return addresses
  const sentences = spansOf(text, SENTENCE).filter((span) => isJapanese(wordsOf(text, span)))
  const quotations = spansOf(text, QUOTATION).filter((span) => holdsJapanese(wordsOf(text, span)))
  return mergeSpans([...addresses, ...sentences, ...quotations])
}

function isJapanese(sentence: string): boolean {
  const kana = count(sentence, KANA)
  return kana >= LEAST_QUOTED_KANA && kana >= (kana + count(sentence, HAN)) * LEAST_KANA_SHARE
}

function holdsJapanese(quotation: string): boolean {
  return count(quotation, KANA) >= LEAST_QUOTED_KANA
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
