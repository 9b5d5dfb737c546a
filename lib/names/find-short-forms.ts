import { isHanAt, rightEdge, wordAt } from './edges.ts'
import { findForms } from './find-forms.ts'
import { firmStem } from './firm-stem.ts'
import { FIRM_AFTER } from './firm-words.ts'
import type { Ground, Sighting } from './sighting.ts'

/** A stem that comes back this often is how the text calls the firm. */
const OFTEN = 2

/**
 * Finds where an unknown firm is called by its stem alone: 豐田 for 豐田汽車公司, 霧燈 for 霧燈科技. The stem must come back, and at least
 * once stand where a name stands, for stems are everyday words too.
 */
export function findShortForms(folded: string, known: readonly Sighting[], ground: Ground): Sighting[] {
  const stems = new Map<string, string>()
  for (const { start, end, list, key } of known) {
    const stem = list === 'organisations' && key.startsWith('=') ? firmStem(folded.slice(start, end)) : null
    if (stem !== null && !stems.has(stem)) stems.set(stem, key)
  }
  const forms = [...stems].map(([form, key]) => ({ form, key, list: 'organisations' as const }))
  const byKey = new Map<string, Sighting[]>()
  for (const place of findForms(folded, forms, ground)) {
    byKey.set(place.key, byKey.get(place.key) ?? [])
    byKey.get(place.key)?.push(place)
  }
  return [...byKey.values()]
    .filter((places) => places.length >= OFTEN && places.some((place) => standsAsName(folded, place)))
    .flat()
}

function standsAsName(folded: string, { start, end }: Sighting): boolean {
  return (
    !isHanAt(folded, start - 1) &&
    (wordAt(folded, end, FIRM_AFTER) !== null || rightEdge(folded, end) !== 'none')
  )
}
