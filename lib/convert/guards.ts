import type { OwnPhrase } from './types.ts'

/** Where a phrase stands in a text. */
export interface Place {
  start: number
  end: number
  /** End of the phrase found before: a word that reaches into it is not there (推論|著, not 論著). */
  floor: number
}

/** Whether the surroundings of a place allow a phrase there. */
export type Guard = (text: string, place: Place) => boolean

/** Stands in a guard for any digit or Chinese numeral. */
const DIGIT = '$digit'
const DIGITS = /[0-9０-９零〇一二三四五六七八九十百千兩两幾几數数多餘余.．]/

/** Makes one question of what a phrase says of its surroundings. */
export function createGuard({ after, notAfter, before, notBefore }: OwnPhrase): Guard {
  const stands = [after, notAfter].map((words) => words && wordsBefore(words))
  const follows = [before, notBefore].map((words) => words && wordsBehind(words))
  const [isAfter, isNotAfter] = stands
  const [isBefore, isNotBefore] = follows
  return (text, place) =>
    (!isAfter || isAfter(text, place)) &&
    !isNotAfter?.(text, place) &&
    (!isBefore || isBefore(text, place)) &&
    !isNotBefore?.(text, place)
}

/** Whether one of some words ends where a phrase begins. */
function wordsBefore(words: readonly string[]): Guard {
  const byLast = groupBy(words, (word) => word.charCodeAt(word.length - 1))
  const digits = words.includes(DIGIT)
  return (text, { start, floor }) => {
    if (start === 0) return false
    if (digits && DIGITS.test(text.charAt(start - 1))) return true
    const known = byLast.get(text.charCodeAt(start - 1))
    return (
      known?.some((word) => start - word.length >= floor && text.startsWith(word, start - word.length)) ??
      false
    )
  }
}

/** Whether one of some words begins where a phrase ends. */
function wordsBehind(words: readonly string[]): Guard {
  const byFirst = groupBy(words, (word) => word.charCodeAt(0))
  const digits = words.includes(DIGIT)
  return (text, { end }) => {
    if (digits && DIGITS.test(text.charAt(end))) return true
    const known = byFirst.get(text.charCodeAt(end))
    return known?.some((word) => text.startsWith(word, end)) ?? false
  }
}

/** Words by the unit beside the phrase, so that most are never compared. */
function groupBy(words: readonly string[], unitOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const word of words) {
    if (word === DIGIT) continue
    const unit = unitOf(word)
    groups.set(unit, [...(groups.get(unit) ?? []), word])
  }
  return groups
}
