import { findRole } from './find-roles.ts'
import type { PlainText } from './plain-text.ts'
import { createGround, type Ground, type NameList, type Sighting } from './sighting.ts'
import type { NamedEntity, Names } from './types.ts'

/** Joins the places of each entity, reads the people's roles, and goes back to the source's offsets. */
export function joinNames(plain: PlainText, sightings: readonly Sighting[]): Names {
  const known = createGround(plain.folded.length)
  for (const sighting of sightings) known.take(sighting)
  const ordered = [...sightings].sort((a, b) => a.start - b.start)
  const pick = (list: NameList) => {
    const groups = groupByEntity(
      plain.folded,
      ordered.filter((sighting) => sighting.list === list),
    )
    return [...groups.values()].map((places): NamedEntity => {
      const role = list === 'people' ? longestRole(plain, places, known) : null
      return {
        name: longestForm(plain, places),
        role,
        mentions: places.map((place) => plain.toSource(place)),
      }
    })
  }
  return { people: pick('people'), organisations: pick('organisations'), products: pick('products') }
}

function groupByEntity(folded: string, sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const full = fullModelNames(folded, sightings)
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = full.get(folded.slice(sighting.start, sighting.end)) ?? sighting.key
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [sighting])
    else group.push(sighting)
  }
  return groups
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

/** What a name carries behind it without being longer as a name: 青禾大模型 is less of one than 青禾问答. */
const MODEL_TAIL = /^[A-Za-z][A-Za-z0-9 ]* ([A-Z]\d{1,4}[A-Za-z]?(?: [A-Z][a-z]+)?)$/
const TAIL = /(?:大?模型|大語言模型|大语言模型)$/

/** The longest form, the first of equals, without the line feeds of a broken line. */
function longestForm(plain: PlainText, places: readonly Sighting[]): string {
  const forms = places.map(({ start, end }) => plain.text.slice(start, end).replace(/\s+/g, ' '))
  const length = (form: string) => 100 * form.replace(TAIL, '').length + form.length
  return forms.reduce((longest, form) => (length(form) > length(longest) ? form : longest))
}

function longestRole(plain: PlainText, places: readonly Sighting[], known: Ground): string | null {
  let longest: string | null = null
  for (const place of places) {
    const role = findRole(plain.folded, place, known)
    if (role === null) continue
    const words = plain.text.slice(role.start, role.end)
    if (longest === null || words.length > longest.length) longest = words
  }
  return longest
}
