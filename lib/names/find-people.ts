import type { Span } from '../text/index.ts'
import { type Edge, isHanAt, leftEdge, rightEdge, wordBefore } from './edges.ts'
import { NEEDS_MORE, NEVER_GIVEN, TITLES } from './name-words.ts'
import type { Ground } from './sighting.ts'
import { COMPOUND_SURNAMES, CORE_SURNAMES, FALSE_FRIENDS, WORDLIKE_SURNAMES } from './surnames.ts'

/** What the places of one possible name say together. */
interface Evidence {
  places: number
  /** Places where both sides let a word begin and end. */
  clean: number
  /** Places where a title or a person's verb stands beside. */
  strong: number
  titled: number
  /** Different neighbours on the right: a fixed one belongs to the name or to a longer word. */
  followers: Set<string>
  isCommonWord: boolean
  isWordlike: boolean
}

/** Bylines name who wrote the page, not who it is about. */
const BYLINE = /(?:记者|编辑|责编|校对|作者|摄影|通讯员|来源|撰文|整理|译者|[图文])[|:/ ·]{0,3}$/
const LONGEST_NOTE = 32
/** A reading in Latin letters right behind the name: (Ziyang Chen). */
const READING = /^ ?\([A-Z][a-z]+[ -][A-Z][a-z]+\)/

/**
 * Finds the written-out Chinese names of people: a surname, one or two characters, and a sign that a person is
 * meant: a title, a verb that only people do, or the name's return at clean boundaries.
 * @param known where people stand whom the glossary knows
 * @returns the names, folded; where they stand is for the caller to look up
 */
export function findPeople(folded: string, ground: Ground, known: readonly Span[] = []): Set<string> {
  const evidence = new Map<string, Evidence>()
  const isTwice = findRepeated(folded, ground)
  const places: Span[] = []
  for (const place of candidates(folded, ground)) {
    const end = chooseEnd(folded, place.start, place.surname, isTwice)
    if (end === null) continue
    places.push({ start: place.start, end })
    weigh(folded, { start: place.start, end }, place.surname, evidence)
  }
  const people = new Set([...evidence].filter(([, signs]) => isPerson(signs)).map(([name]) => name))
  for (const name of findCompanions(folded, places, people, evidence, known)) people.add(name)
  return people
}

/** Names that 和 or 、 joins to a person already found: 程立和苏敏. */
function findCompanions(
  folded: string,
  places: readonly Span[],
  people: ReadonlySet<string>,
  evidence: ReadonlyMap<string, Evidence>,
  known: readonly Span[],
): string[] {
  const ends = new Set(known.map(({ end }) => end))
  const companions: string[] = []
  for (const { start, end } of places) {
    const name = folded.slice(start, end)
    const signs = evidence.get(name)
    const joins = '和与及、'.includes(folded.charAt(start - 1) || '×') && ends.has(start - 1)
    const isName = joins && signs !== undefined && !signs.isCommonWord && !signs.isWordlike
    if (isName) companions.push(name)
    if (isName || people.has(name)) ends.add(end)
  }
  return companions
}

/** Places where a surname stands and at least one character that could be a given name follows. */
function* candidates(folded: string, ground: Ground): Generator<{ start: number; surname: number }> {
  for (let start = 0; start + 1 < folded.length; start++) {
    const surname = surnameLength(folded, start)
    if (surname > 0 && ground.isFree({ start, end: start + surname + 1 })) yield { start, surname }
  }
}

function surnameLength(folded: string, at: number): number {
  if (COMPOUND_SURNAMES.has(folded.slice(at, at + 2)) && isHanAt(folded, at + 2)) return 2
  const first = folded.charAt(at)
  return CORE_SURNAMES.has(first) || WORDLIKE_SURNAMES.has(first) ? 1 : 0
}

/** Three-character forms that stand at least twice. */
function findRepeated(folded: string, ground: Ground): (form: string) => boolean {
  const counts = new Map<string, number>()
  for (const { start, surname } of candidates(folded, ground)) {
    for (const length of [surname + 1, surname + 2]) {
      const form = folded.slice(start, start + length)
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
  }
  return (form) => (counts.get(form) ?? 0) >= 2 && counts.get(form) === counts.get(form.slice(0, -1))
}

/**
 * Where the name that begins here ends: behind one or two given characters, whichever is followed by something
 * that ends a word. Null where neither is.
 */
function chooseEnd(
  folded: string,
  start: number,
  surname: number,
  isTwice: (form: string) => boolean,
): number | null {
  const short = start + surname + 1
  if (!isGiven(folded, short - 1)) return null
  const long = short + 1
  const shortEdge = rightEdge(folded, short)
  const longEdge = isGiven(folded, long - 1) ? rightEdge(folded, long) : 'none'
  if (shortEdge === 'none' && longEdge === 'none') {
    // Behind a title a form that always comes back whole is a name, whatever follows it here.
    return leftEdge(folded, start) === 'title' && isTwice(folded.slice(start, long)) ? long : null
  }
  if (shortEdge === 'none') return long
  // 在, 为, 亲 also stand inside names: then the longer form comes back, or a mark ends it.
  if (longEdge === 'none' || shortEdge !== 'link') return short
  const isUnfinished = NEEDS_MORE.has(folded.charAt(short)) && longEdge !== 'link'
  return isUnfinished || isTwice(folded.slice(start, long)) || longEdge === 'title' ? long : short
}

function isGiven(folded: string, at: number): boolean {
  return isHanAt(folded, at) && !NEVER_GIVEN.has(folded.charAt(at))
}

function weigh(folded: string, span: Span, surname: number, evidence: Map<string, Evidence>): void {
  const left = leftEdge(folded, span.start)
  if (BYLINE.test(folded.slice(Math.max(0, span.start - 8), span.start))) return
  const name = folded.slice(span.start, span.end)
  const right = rightEdge(folded, span.end)
  const signs = evidence.get(name) ?? newEvidence(name, surname)
  evidence.set(name, signs)
  signs.places++
  signs.followers.add(folded.slice(span.end, span.end + 1))
  if (left === 'none') return
  signs.clean++
  const isRead = isExplained(folded, span.end)
  if (isTelling(left) || isTelling(right) || isRead) signs.strong++
  if (left === 'title' || right === 'title') signs.titled++
}

/** A reading or a title in brackets right behind: 陈子扬(Ziyang Chen), 邓佳琪(负责人). */
function isExplained(folded: string, end: number): boolean {
  const behind = folded.slice(end, end + LONGEST_NOTE)
  const note = /^ ?\([^()\n]{2,}\)/.exec(behind)
  return (
    READING.test(behind) || (note !== null && wordBefore(folded, end + note[0].length - 1, TITLES) !== null)
  )
}

function newEvidence(name: string, surname: number): Evidence {
  return {
    places: 0,
    clean: 0,
    strong: 0,
    titled: 0,
    followers: new Set(),
    isCommonWord: FALSE_FRIENDS.has(name.slice(0, 2)),
    isWordlike: surname === 1 && WORDLIKE_SURNAMES.has(name.charAt(0)),
  }
}

const isTelling = (edge: Edge) => edge === 'title' || edge === 'verb'

/** Whether the signs are enough; surnames that begin everyday words need more of them. */
function isPerson(signs: Evidence): boolean {
  if (signs.isCommonWord) return false
  const mostly = signs.clean * 2 > signs.places
  if (signs.isWordlike) return mostly && signs.titled >= 1 && signs.strong >= 1
  return mostly && (signs.strong >= 1 || (signs.clean >= 3 && signs.followers.size >= 2))
}
