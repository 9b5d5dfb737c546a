import type { Span } from '../text/index.ts'
import { formKey } from './extend-terms.ts'
import type { Ground, NameList, Sighting } from './sighting.ts'

/** The sightings of names that no glossary knows; each form of a name is an entity of its own. */
export function nameAll(folded: string, spans: readonly Span[], list: NameList): Sighting[] {
  return spans.map((span) => named(folded, span, list))
}

export function named(folded: string, { start, end }: Span, list: NameList): Sighting {
  return { start, end, list, key: formKey(folded.slice(start, end)) }
}

/** Takes the sightings that stand on free ground, each in its turn, and gives those back. */
export function takeAll(sightings: readonly Sighting[], ground: Ground): Sighting[] {
  return sightings.filter((sighting) => {
    const isFree = sighting.end > sighting.start && ground.isFree(sighting)
    if (isFree) ground.take(sighting)
    return isFree
  })
}
