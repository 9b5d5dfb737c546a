import type { SourceText } from '../text/index.ts'
import { findRole } from './find-roles.ts'
import { createGround, type Ground, type NameList, type Sighting } from './sighting.ts'
import type { NamedEntity, Names } from './types.ts'

/** A letter word and a model number, which may stand for it alone: S20 of Galaxy S20. */
const MODEL_TAIL = /^[A-Za-z][A-Za-z0-9 ]* ([A-Z]\d{1,4}[A-Za-z]?(?: [A-Z][a-z]+)?)$/
/** What makes a form longer, but no fuller a name: 青禾大模型 is less of one than 青禾问答. */
const TAIL = /(?:大?模型|大語言模型|大语言模型)$/

/** Joins the places of each entity, in the order of first mention, and reads the people's roles. */
export function joinNames(source: SourceText, sightings: readonly Sighting[]): Names {
  const known = createGround(source.folded.length)
  for (const sighting of sightings) known.take(sighting)
  const ordered = [...sightings].sort((a, b) => a.start - b.start)
  const pick = (wanted: NameList) =>
    groupByEntity(
      source.folded,
      ordered.filter(({ list }) => list === wanted),
    ).map((places) => joinPlaces(source, places, known))
  return { people: pick('people'), organisations: pick('organisations'), products: pick('products') }
}

/** One entity of all its places, which are in reading order. */
function joinPlaces(source: SourceText, places: readonly Sighting[], known: Ground): NamedEntity {
  return {
    name: longestForm(source, places),
    role: places[0]?.list === 'people' ? longestRole(source, places, known) : null,
    mentions: places.map(({ start, end }) => ({ start, end })),
  }
}

function groupByEntity(folded: string, sightings: readonly Sighting[]): Sighting[][] {
  const full = fullModelNames(folded, sightings)
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = full.get(folded.slice(sighting.start, sighting.end)) ?? sighting.key
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [sighting])
    else group.push(sighting)
  }
  return [...groups.values()]
}

/** Model numbers that stand for a fuller name of the text: S20 for Galaxy S20. */
function fullModelNames(folded: string, sightings: readonly Sighting[]): Map<string, string> {
  const full = new Map<string, string>()
  for (const { start, end, key, list } of sightings) {
    const tail = list === 'products' ? MODEL_TAIL.exec(folded.slice(start, end))?.[1] : undefined
    if (tail !== undefined && !full.has(tail)) full.set(tail, key)
  }
  return full
}

/** The longest form, the first of equals, without the line feeds of a broken line. */
function longestForm(source: SourceText, places: readonly Sighting[]): string {
  const forms = places.map(({ start, end }) => source.text.slice(start, end).replace(/\s+/g, ' '))
  const length = (form: string) => 100 * form.replace(TAIL, '').length + form.length
  return forms.reduce((longest, form) => (length(form) > length(longest) ? form : longest))
}

function longestRole(source: SourceText, places: readonly Sighting[], known: Ground): string | null {
  let longest: string | null = null
  for (const place of places) {
    const role = findRole(source.folded, place, known)
    if (role === null) continue
    const words = source.text.slice(role.start, role.end)
    if (longest === null || words.length > longest.length) longest = words
  }
  return longest
}
