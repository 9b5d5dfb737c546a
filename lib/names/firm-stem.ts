import { GENERIC_STEMS, LOOSE_SUFFIXES, PLACES } from './firm-words.ts'

const FIRM_END = /(?:股份有限公司|有限责任公司|有限公司|公司|集团)$/
const LOOSE_END = new RegExp(`(?:${LOOSE_SUFFIXES.join('|')})$`)
const PLACE = new RegExp(`^(?:${PLACES.join('|')})`)

/**
 * What is left of a firm's name without where it is from and what it does: 豐田 of 豐田汽車公司, 霧燈 of 霧燈科技. Folded.
 * @returns null for a name that has no such ending, and where what is left is an everyday word or no name's length
 */
export function firmStem(name: string): string | null {
  const stem = name.replace(FIRM_END, '').replace(PLACE, '').replace(LOOSE_END, '')
  const isCut = stem.length < name.length && /^[\u4e00-\u9fff]{2,4}$/.test(stem)
  return isCut && !GENERIC_STEMS.has(stem) ? stem : null
}
