import { fromCharacterPairs } from './character-pairs.ts'
import { type PhraseStart, pairIndex, phraseStart } from './pair-filter.ts'
import type { CharacterPairs, PhrasePairs, WindowTables } from './types.ts'
import { unitLength } from './unit-length.ts'

/** A stretch of a text that must be converted as one. */
export interface Window {
  start: number
  end: number
}

/**
 * Finds where phrases of the tables decide. A window is a stretch within which phrases may begin, end and overlap,
 * in the text as it is or as an earlier pass makes it, and of which at least one makes a difference. What stands
 * outside windows is converted character by character, whatever is around it.
 */
export interface WindowFinder {
  /** What phrases that make a difference begin with, in all their forms. */
  starts: readonly PhraseStart[]
  /**
   * The window around a phrase that begins at a place and makes a difference; null where none does. It may begin
   * before the place, with a phrase that could keep this one from being found.
   * @param floor it begins no sooner than here
   */
  findAround(text: string, at: number, floor: number): Window | null
}

/** A phrase by its classes of characters; an active one makes a difference by itself, others only shield. */
interface Row {
  codePoints: number[]
  isActive: boolean
}

/** @param compatibility forms of characters, and the usual ones for which they stand */
export function createWindowFinder(
  { classes, active, shields, starts }: WindowTables,
  compatibility: CharacterPairs,
): WindowFinder {
  const roots = new Map<number, number>()
  for (const [from, to] of fromCharacterPairs(classes)) roots.set(codePointOf(from), codePointOf(to))
  const forms = fromCharacterPairs(compatibility)
  for (const [from, to] of forms) roots.set(codePointOf(from), roots.get(codePointOf(to)) ?? codePointOf(to))
  const buckets = new Map<number, Row[]>()
  for (const phrase of active) addRow(buckets, phrase, true)
  for (const phrase of shields) addRow(buckets, phrase, false)
  const longest = [...active, ...shields].reduce((most, phrase) => Math.max(most, phrase.length), 0)
  const classAt = (text: string, at: number): number => {
    const codePoint = text.codePointAt(at) ?? 0
    return roots.get(codePoint) ?? codePoint
  }

  /** Where a phrase ends that begins at a place; -1 where it does not. */
  const endOf = ({ codePoints }: Row, text: string, start: number): number => {
    let at = start
    for (const codePoint of codePoints) {
      if (at >= text.length || classAt(text, at) !== codePoint) return -1
      at += unitLength(text.codePointAt(at) as number)
    }
    return at
  }
  /** End of the longest phrase at a place, of active ones only where that is asked; the place where there is none. */
  const matchEnd = (text: string, start: number, activeOnly: boolean): number => {
    const second = start + unitLength(text.codePointAt(start) ?? 0)
    let end = start
    for (const row of buckets.get(pairIndex(classAt(text, start), classAt(text, second))) ?? []) {
      if (row.isActive || !activeOnly) end = Math.max(end, endOf(row, text, start))
    }
    return end
  }
  const reachLeft = (text: string, start: number, floor: number): number => {
    let reached = start
    for (let at = start - 1; at >= floor && reached - at < longest; at--) {
      if (matchEnd(text, at, false) > reached) reached = at
    }
    return reached
  }
  const reachRight = (text: string, start: number): number => {
    let end = start + 1
    for (let at = start; at < end; at++) end = Math.max(end, matchEnd(text, at, false))
    return end
  }
  return {
    starts: [...readStarts(starts), ...startsWithForms(starts, forms)],
    findAround: (text, at, floor) => {
      if (matchEnd(text, at, true) === at) return null
      const start = reachLeft(text, at, floor)
      return { start, end: reachRight(text, start) }
    },
  }
}

function readStarts(starts: string): PhraseStart[] {
  return Array.from({ length: starts.length / 2 }, (_, i) => phraseStart(starts.slice(2 * i, 2 * i + 2)))
}

/** What begins with a compatibility form is looked at wherever it stands; few texts hold one. */
function startsWithForms(starts: string, forms: PhrasePairs): PhraseStart[] {
  const formsOf = new Map<string, string[]>()
  for (const [form, char] of forms) formsOf.set(char, [...(formsOf.get(char) ?? []), form])
  const second = readStarts(starts).flatMap(([first, next]) =>
    (formsOf.get(String.fromCharCode(next ?? 0)) ?? []).map((form) =>
      phraseStart(String.fromCharCode(first) + form),
    ),
  )
  return [...forms.map(([form]): PhraseStart => [form.charCodeAt(0), null]), ...second]
}

function addRow(buckets: Map<number, Row[]>, phrase: string, isActive: boolean): void {
  const codePoints = Array.from(phrase, codePointOf)
  const key = pairIndex(codePoints[0] as number, codePoints[1] as number)
  const bucket = buckets.get(key)
  if (bucket) bucket.push({ codePoints, isActive })
  else buckets.set(key, [{ codePoints, isActive }])
}

function codePointOf(char: string): number {
  return char.codePointAt(0) as number
}
