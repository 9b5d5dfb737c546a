import type { Span } from '../text/index.ts'
import { rightEdge, wordAt, wordBefore } from './edges.ts'
import { findBrands } from './find-brands.ts'
import {
  COMMON_SUFFIXES,
  DEPARTMENTS,
  FIRM_ACTS,
  FIRM_AFTER,
  FIRM_NOUNS,
  FIRM_SUFFIXES,
  GENERIC_STEMS,
  LONG_STEM_SUFFIXES,
  LOOSE_SUFFIXES,
  PLACES,
  WARE_ACTS,
  WARE_SUFFIXES,
} from './firm-words.ts'
import { TITLES } from './name-words.ts'
import { PHRASE, stemStart } from './stems.ts'

/** A suffix with a stem before it that could be a name. */
interface Candidate extends Span {
  stem: string
  suffix: string
  isLoose: boolean
}

const FIRM_GOES_ON = /^(?:公司|集团|有限|控股|股份)/
const QUOTES = new Map([
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
])

/**
 * Finds firms and institutions by what their names end in: 云舟智联科技有限公司, 清华大学. Where the ending is an everyday
 * word too (科技, 汽车) the text must show that a firm is meant: by the noun before it, by what it does, by one of its
 * officers, or by a product that bears its name.
 */
export function findFirms(folded: string): Span[] {
  const candidates = [...readCandidates(folded)]
  const brands = findBrands(folded)
  const comesBack = findRepeated(folded, candidates)
  return candidates.filter(
    (one) =>
      !one.isLoose ||
      isCalledFirm(folded, one) ||
      actsAsFirm(folded, one) ||
      brands.has(one.stem) ||
      (comesBack(one) && hasOfficer(folded, one)),
  )
}

function* readCandidates(folded: string): Generator<Candidate> {
  for (let at = 0; at < folded.length; at++) {
    const firm = wordAt(folded, at, FIRM_SUFFIXES)
    const suffix = firm ?? wordAt(folded, at, LOOSE_SUFFIXES)
    if (suffix === null) continue
    const start = stemStart(folded, at)
    const end = at + suffix.length
    const candidate = { start, end, stem: folded.slice(start, at), suffix, isLoose: firm === null }
    if (fits(folded, candidate)) yield candidate
  }
}

function fits(folded: string, { stem, suffix, end, isLoose }: Candidate): boolean {
  if (stem.length < 2 || GENERIC_STEMS.has(stem) || PHRASE.test(stem) || isGenericEnd(stem)) return false
  if (isLoose) {
    const longest = LONG_STEM_SUFFIXES.has(suffix) ? 3 : 2
    return stem.length <= longest && !FIRM_GOES_ON.test(folded.slice(end, end + 2))
  }
  if (suffix === '政府') return false
  return !COMMON_SUFFIXES.has(suffix) || standsAlone(folded, stem, end)
}

/** 公司, 银行 and the like are said of many things: a short stem, and a word must end behind them. */
function standsAlone(folded: string, stem: string, end: number): boolean {
  return stem.length <= 5 && rightEdge(folded, end) !== 'none' && !/[A-Za-z0-9]/.test(folded.charAt(end))
}

/** 新创公司云帆智能, 供应商“云帆智能”: the noun before the name, or before its quotation marks. */
function isCalledFirm(folded: string, { start, end }: Span): boolean {
  const isQuoted = QUOTES.get(folded.charAt(start - 1)) === folded.charAt(end)
  if (wordBefore(folded, isQuoted ? start - 1 : start, FIRM_NOUNS) === null) return false
  return rightEdge(folded, end) !== 'none'
}

/** 云帆智能卖身, 云帆智能表示, 云帆智能总裁. */
function actsAsFirm(folded: string, { end, suffix }: Candidate): boolean {
  if (wordAt(folded, end, FIRM_AFTER) !== null || rightEdge(folded, end) === 'verb') return true
  if (wordAt(folded, end, FIRM_ACTS) !== null || wordAt(folded, end, TITLES) !== null) return true
  return !WARE_SUFFIXES.has(suffix) && wordAt(folded, end, WARE_ACTS) !== null
}

/** 云帆汽车制造总监: a department and a title behind the name. */
function hasOfficer(folded: string, { end }: Span): boolean {
  const department = wordAt(folded, end, DEPARTMENTS)
  return department !== null && wordAt(folded, end + department.length, TITLES) !== null
}

/** Which candidates stand in the text twice or more, each time where a name may begin. */
function findRepeated(folded: string, candidates: readonly Candidate[]): (one: Span) => boolean {
  const counts = new Map<string, number>()
  const form = ({ start, end }: Span) => folded.slice(start, end)
  for (const one of candidates) counts.set(form(one), (counts.get(form(one)) ?? 0) + 1)
  return (one) => (counts.get(form(one)) ?? 0) > 1
}

/** Two generic words in a row (智能网络), or one with a character before it, or the name of a place. */
function isGenericEnd(stem: string): boolean {
  for (let at = 1; at < stem.length; at++) {
    if (GENERIC_STEMS.has(stem.slice(0, at)) && GENERIC_STEMS.has(stem.slice(at))) return true
  }
  return (stem.length > 2 && GENERIC_STEMS.has(stem.slice(1))) || PLACES.includes(stem)
}
