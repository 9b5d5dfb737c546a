import type { OwnPhrase } from './types.ts'

/**
 * Whether the surroundings of a place allow a phrase there.
 * @param floor end of the phrase found before: a word that reaches into it is not there (推論|著, not 論著)
 */
export type Guard = (text: string, start: number, end: number, floor: number) => boolean

/** Stands in a guard for any digit or Chinese numeral. */
const DIGIT = '$digit'
const DIGITS = /[0-9０-９零〇一二三四五六七八九十百千兩两幾几數数多餘余.．]/

/**
 * Makes one question of what a phrase says of its surroundings.
 * @param reachOf for words: end of the longest phrase whose characters stand at a place; the place where none does. A word that
 *   must not follow is not there where it only begins a longer phrase: 微 rules out 程式 (方程|式微), 微影 does not.
 */
export function createGuard(
  { after, notAfter, before, notBefore }: OwnPhrase,
  reachOf?: (text: string, at: number) => number,
): Guard {
  const stands = after && wordsBefore(after)
  const standsNot = notAfter && wordsBefore(notAfter)
  const follows = before && wordsBehind(before)
  const followsNot = notBefore && wordsBehind(notBefore)
  return (text, start, end, floor) => {
    if (stands && !stands(text, start, floor)) return false
    if (standsNot?.(text, start, floor)) return false
    if (follows && !follows(text, end)) return false
    return !followsNot?.(text, end, reachOf)
  }
}

/** Whether one of some words ends where a phrase begins. */
function wordsBefore(words: readonly string[]): (text: string, start: number, floor: number) => boolean {
  const byLast = groupBy(words, (word) => word.charCodeAt(word.length - 1))
  const digits = words.includes(DIGIT)
  return (text, start, floor) => {
    if (start === 0) return false
    if (digits && DIGITS.test(text.charAt(start - 1))) return true
    for (const word of byLast.get(text.charCodeAt(start - 1)) ?? NO_WORDS) {
      const from = start - word.length
      if (from >= floor && text.startsWith(word, from)) return true
    }
    return false
  }
}

/** Whether one of some words begins where a phrase ends. */
function wordsBehind(
  words: readonly string[],
): (text: string, end: number, reachOf?: (text: string, at: number) => number) => boolean {
  const byFirst = groupBy(words, (word) => word.charCodeAt(0))
  const digits = words.includes(DIGIT)
  return (text, end, reachOf) => {
    if (digits && DIGITS.test(text.charAt(end))) return true
    for (const word of byFirst.get(text.charCodeAt(end)) ?? NO_WORDS)
      if (text.startsWith(word, end) && !(reachOf && reachOf(text, end) > end + word.length)) return true
    return false
  }
}

const NO_WORDS: readonly string[] = []

/** Words by the unit beside the phrase, so that most are never compared. */
function groupBy(words: readonly string[], unitOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const word of words) {
    if (word === DIGIT) continue
    const unit = unitOf(word)
    const group = groups.get(unit)
    if (group) group.push(word)
    else groups.set(unit, [word])
  }
  return groups
}
