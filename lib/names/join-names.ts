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
    const groups = new Map<string, Sighting[]>()
    for (const sighting of ordered) {
      if (sighting.list !== list) continue
      const group = groups.get(sighting.key)
      if (group === undefined) groups.set(sighting.key, [sighting])
      else group.push(sighting)
    }
    return [...groups.values()].map((places): NamedEntity => {
      const role = list === 'people' ? longestRole(plain, places, known) : null
      return { name: longestForm(plain, places), role, mentions: places.map((place) => plain.toSource(place)) }
    })
  }
  return { people: pick('people'), organisations: pick('organisations'), products: pick('products') }
}

/** The longest form, the first of equals, without the line feeds of a broken line. */
function longestForm(plain: PlainText, places: readonly Sighting[]): string {
  const forms = places.map(({ start, end }) => plain.text.slice(start, end).replace(/\s+/g, ' '))
  return forms.reduce((longest, form) => (form.length > longest.length ? form : longest))
}

function longestRole(
  plain: PlainText,
  places: readonly Sighting[],
  known: Ground,
): string | null {
  let longest: string | null = null
  for (const place of places) {
    const role = findRole(plain.folded, place, known)
    if (role === null) continue
    const words = plain.text.slice(role.start, role.end)
    if (longest === null || words.length > longest.length) longest = words
  }
  return longest
}
