import { isHanAt, wordBefore } from './edges.ts'
import { PRODUCT_NOUNS } from './name-words.ts'

/** A model's number, as it stands right behind a brand: 岭芯L7, 苇航A2. */
const NUMBER = /[A-Z][A-Za-z]{0,2}-?\d/g
const QUOTED = /[“「『]([\u4e00-\u9fff]{4,8})[”」』]/g
/** A brand has two or three characters. */
const LENGTHS = [2, 3]

/**
 * Finds what the text's products are called by first: characters before a model's number, and the beginnings of quoted
 * names behind a product's noun (平台「霧燈工坊」). Such a stem with 科技 or 汽车 behind it is the firm.
 * @returns every beginning or ending of two or three characters; most are no names, and mean something only where a
 *   firm's suffix follows the same characters elsewhere
 */
export function findBrands(folded: string): ReadonlySet<string> {
  const brands = new Set<string>()
  for (const { index } of folded.matchAll(NUMBER)) {
    for (const length of LENGTHS) {
      const stem = folded.slice(Math.max(0, index - length), index)
      if (stem.length === length && isHan(stem)) brands.add(stem)
    }
  }
  for (const { index, 1: words = '' } of folded.matchAll(QUOTED)) {
    if (wordBefore(folded, index, PRODUCT_NOUNS) === null) continue
    for (const length of LENGTHS) brands.add(words.slice(0, length))
  }
  return brands
}

function isHan(words: string): boolean {
  for (let at = 0; at < words.length; at++) if (!isHanAt(words, at)) return false
  return true
}
