import type { Span } from '../text/index.ts'
import { isHanAt, leftEdge, rightEdge, wordAt, wordBefore } from './edges.ts'
import { SOUND_CHARACTERS, TITLES } from './name-words.ts'
import type { Ground } from './sighting.ts'

/** A name written by sound or in Latin letters, with the last part that stands for it later on. */
export interface ForeignName extends Span {
  /** The family name alone (扎克伯格, Keller); null where the name has one part. */
  last: string | null
}

const ACTING =
  /([A-Z][a-z]{2,14}) ?(?:是一[位名]|写道|说道|回忆|告诉|出生|毕业|当选|出任|担任|辞职|离职|去世)/g
const TWO_WORDS = /(?<![A-Za-z] ?)[A-Z][a-z]{1,14} ([A-Z][a-z]{2,14})(?! ?[A-Z])/g
const DOTS = new Set('·•‧・')
const LONGEST_PART = 6
const LATIN_NAME =
  /[A-Z][a-z'’-]+(?: [A-Z]\.)?(?: (?:de|van|von|der|den|del|la|di|al|bin) )? ?(?:[A-Z][A-Za-z'’-]+)(?: [A-Z][a-z'’-]+)?/y
/** Second words that make a firm or a place of two Latin words. */
const NO_FAMILY_NAME =
  /\b(?:Inc|Corp|Group|Capital|Partners|Ventures|Labs?|Technolog(?:y|ies)|Solutions|Systems?|Research|Securities|Bank|University|Institute|Times|News|Street|Hat|Sachs|Stanley|Cloud|Studios?|Games|Motors?|Electric|Networks?|Software|Industries|Center|Media|Online|Express|Team|Foundation|Intelligence|Dynamics|Semiconductors?|Mobile|Digital|Energy|Robotics|Holdings?|Journal|Post|Pro|Max|Plus|Core|Phone|Office)\b/

/** Finds names written by sound whose parts a dot joins: 馬克·扎克伯格. */
export function findDottedNames(folded: string, ground: Ground): ForeignName[] {
  const names: ForeignName[] = []
  for (let at = 1; at < folded.length - 1; at++) {
    const joins = DOTS.has(folded.charAt(at)) || folded.charAt(at) === '.'
    if (!joins) continue
    const start = soundStart(folded, at)
    let end = soundEnd(folded, at + 1)
    if (end - at < 3 || at - start < 1) continue
    let last = at + 1
    if (DOTS.has(folded.charAt(end)) && soundEnd(folded, end + 1) - end > 2) {
      last = end + 1
      end = soundEnd(folded, end + 1)
    }
    if (ground.isFree({ start, end }) && beginsClean(folded, start))
      names.push({ start, end, last: folded.slice(last, end) })
    at = end
  }
  return names
}

/**
 * Finds a name of one part, written by sound or in Latin letters, right behind a title: 總統拜登, CEO Anna Keller. A
 * mark or a verb must end it, for the characters of such names begin other words too.
 */
export function findTitledNames(folded: string, ground: Ground): ForeignName[] {
  const names: ForeignName[] = []
  for (let at = 1; at < folded.length; at++) {
    if (wordBefore(folded, at, TITLES) === null) continue
    const start = at + (/^[ ,:]/.test(folded.slice(at, at + 1)) ? 1 : 0)
    const name = isHanAt(folded, start) ? readSounds(folded, start) : readLatinName(folded, start)
    if (name !== null && ground.isFree(name)) names.push(name)
  }
  return names
}

function readSounds(folded: string, start: number): ForeignName | null {
  const end = soundEnd(folded, start)
  if (end - start < 2 || wordAt(folded, start, TITLES) !== null) return null
  const edge = rightEdge(folded, end)
  return edge === 'mark' || edge === 'verb' ? { start, end, last: null } : null
}

function readLatinName(folded: string, start: number): ForeignName | null {
  LATIN_NAME.lastIndex = start
  const found = LATIN_NAME.exec(folded)
  if (found === null || !found[0].includes(' ') || NO_FAMILY_NAME.test(found[0])) return null
  const end = start + found[0].length
  if (/[A-Za-z0-9]/.test(folded.charAt(end))) return null
  return { start, end, last: found[0].split(' ').at(-1) ?? null }
}

/** A Chinese character before the name must end another word; else it is a sound we do not know. */
function beginsClean(folded: string, start: number): boolean {
  return leftEdge(folded, start) !== 'none' || /[者家人师员长手官士国]/.test(folded.charAt(start - 1))
}

/**
 * Finds Latin names of two words that do what only people do, in full or by the last word alone: 「Keller是一位专家」.
 */
export function findActingNames(folded: string, ground: Ground): ForeignName[] {
  const acting = new Set([...folded.matchAll(ACTING)].map((found) => found[1] as string))
  if (acting.size === 0) return []
  return [...folded.matchAll(TWO_WORDS)].flatMap((found) => {
    const span = { start: found.index, end: found.index + found[0].length }
    const last = found[1] as string
    return acting.has(last) && !NO_FAMILY_NAME.test(found[0]) && ground.isFree(span)
      ? [{ ...span, last }]
      : []
  })
}

function soundStart(folded: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_PART && SOUND_CHARACTERS.has(folded.charAt(start - 1))) start--
  return start
}

function soundEnd(folded: string, start: number): number {
  let end = start
  while (end < folded.length && end - start < LONGEST_PART && SOUND_CHARACTERS.has(folded.charAt(end))) {
    if (end - start >= 2 && rightEdge(folded, end) === 'verb') break
    end++
  }
  return end
}
