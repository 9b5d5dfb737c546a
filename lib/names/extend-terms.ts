import { wordAt, wordBefore } from './edges.ts'
import { FIRM_SUFFIXES, PLACES } from './firm-words.ts'
import { COMMON_LATIN, MEASURES } from './name-words.ts'
import type { Sighting } from './sighting.ts'

/** What makes a fuller name of a firm's short one: 蘋果 and 蘋果公司 are the same. */
const FIRM_ENDS = [...FIRM_SUFFIXES, '科技集团'].filter((suffix) => !/政府|部$|大学|委员会/.test(suffix))
/** A version or an edition behind a product's name: iPhone 11, Galaxy S20 Ultra, ChatGPT Pro. */
const VERSION =
  / ?(?:-?[A-Z]?\d{1,4}(?:\.\d{1,2})?[A-Za-z+]{0,3}|X[RS]?|Pro|Ultra|Max|Plus|Air|Mini|mini|Lite|Turbo|Flash|Enterprise|Edge)(?![A-Za-z0-9.%])(?: (?:Pro|Ultra|Max|Plus|Air|Mini|mini|Lite|Turbo)(?![A-Za-z0-9]))*/y
/** Capitalised Latin words behind a firm's Latin name. */
const LATIN_TAIL = / ([A-Z][A-Za-z0-9]+)(?: (?:[A-Z][A-Za-z0-9]+|\d{1,3})(?![A-Za-z0-9.%]))?/y
const FIRM_WORD =
  /^(?:Inc|Corp|Corporation|Group|Technolog(?:y|ies)|Labs?|Research|Capital|Ventures|Electronics|Semiconductors?|Holdings?|Systems|Motors?|Media|Entertainment|Software|Networks?|Solutions|Studios?)$/
/** A member of a family that is named by what it does: 豆包·文生圖模型, 豆包通用模型. */
const MEMBER = /[·•]?(?:[\u4e00-\u9fff]{2,6})模型/y

/**
 * Lets a known name grow into the fuller form that stands in the text. A firm grows over 公司, 集团 and a place before
 * it and stays the same firm; a product that grows over a version or a family member's name is another product.
 */
export function extendTerm(folded: string, term: Sighting): Sighting {
  return term.list === 'products' ? extendProduct(folded, term) : extendFirm(folded, term)
}

function extendFirm(folded: string, term: Sighting): Sighting {
  if (term.list !== 'organisations') return term
  const suffix = wordAt(folded, term.end, FIRM_ENDS)
  if (suffix === null) return extendLatinFirm(folded, term)
  // 「台灣戴爾科技集團」 is one name; 「美国苹果公司」 only says where the firm is from.
  const place = suffix.endsWith('公司') ? null : wordBefore(folded, term.start, PLACES)
  return { ...term, start: term.start - (place?.length ?? 0), end: term.end + suffix.length }
}

/** Microsoft Office is a product, Dell Technologies still the firm. */
function extendLatinFirm(folded: string, term: Sighting): Sighting {
  LATIN_TAIL.lastIndex = term.end
  const tail = /[A-Za-z]/.test(folded.charAt(term.end - 1)) ? LATIN_TAIL.exec(folded) : null
  if (tail === null || COMMON_LATIN.has(tail[1] as string)) return term
  if (FIRM_WORD.test(tail[1] as string)) return { ...term, end: term.end + 1 + (tail[1] as string).length }
  return grown(folded, { ...term, list: 'products' }, tail[0].length)
}

function extendProduct(folded: string, term: Sighting): Sighting {
  const group = wordAt(folded, term.end, ['集团', '公司'])
  if (group !== null) return grown(folded, { ...term, list: 'organisations' }, group.length)
  MEMBER.lastIndex = term.end
  const member = MEMBER.exec(folded)
  const isNamed = member !== null && (member[0].startsWith('·') || member[0].length <= 4)
  if (member !== null && isNamed) return grown(folded, term, member[0].length)
  return grown(folded, term, versionLength(folded, term.end))
}

/** How long the version behind a product's name is; 0 where none stands there, or an amount or a network (5G) does. */
function versionLength(folded: string, at: number): number {
  VERSION.lastIndex = at
  const version = VERSION.exec(folded)?.[0] ?? ''
  const next = folded.charAt(at + version.length)
  if (/^ ?\d{1,2}G$/.test(version)) return 0
  const isAmount =
    /\d$/.test(version) && MEASURES.has(next === ' ' ? folded.charAt(at + version.length + 1) : next)
  return isAmount ? 0 : version.length
}

function grown(folded: string, term: Sighting, length: number): Sighting {
  if (length === 0) return term
  const end = term.end + length
  return { ...term, end, key: formKey(folded.slice(term.start, end)) }
}

/** The key of a name that no glossary knows: blanks and capitals do not tell names apart. */
export function formKey(form: string): string {
  return `=${form.replace(/[\s·•]+/g, '').toLowerCase()}`
}
