import type { TermKind, TermMatch } from '../glossary/index.ts'
import type { SourceText } from '../text/index.ts'
import { extendTerm, formKey } from './extend-terms.ts'
import { type ForeignName, findActingNames, findDottedNames, findTitledNames } from './find-foreign-people.ts'
import { type Form, findForms } from './find-forms.ts'
import { findLatinNames } from './find-latin-names.ts'
import { findListMembers } from './find-lists.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople } from './find-people.ts'
import { findProducts } from './find-products.ts'
import { findShortForms } from './find-short-forms.ts'
import { firmStem } from './firm-stem.ts'
import { joinNames } from './join-names.ts'
import { createGround, type Ground, type NameList, type Sighting } from './sighting.ts'
import { nameAll, named, takeAll } from './take-sightings.ts'
import type { Names } from './types.ts'

const LIST_OF_KIND: Partial<Record<TermKind, NameList>> = {
  company: 'organisations',
  institution: 'organisations',
  product: 'products',
  model: 'products',
  person: 'people',
}

/**
 * Finds who and what a text names: what the glossary knows, and people, organisations and products it does not know
 * but that the text shows to be such. What is doubtful is left out.
 * @param terms the glossary's matches in this source; forms of one id are one entity
 * @returns three lists in the order of first mention, spans in the source's offsets
 */
export function findNames(source: SourceText, terms: readonly TermMatch[]): Names {
  const { folded } = source
  const ground = createGround(folded.length)
  const sightings = readTerms(folded, terms, ground)
  sightings.push(...findEveryPerson(folded, terms, sightings, ground))
  sightings.push(...findUnknownFirms(folded, ground))
  sightings.push(...findUnknownLatin(folded, ground))
  sightings.push(...findListed(folded, sightings, ground))
  sightings.push(...findAgain(folded, sightings, ground))
  // Now that every firm is known wherever it stands, what stands right behind one can be read.
  sightings.push(...findUnknownProducts(folded, sightings, ground))
  sightings.push(...findAgain(folded, sightings, ground))
  sightings.push(...takeAll(findShortForms(folded, sightings, ground), ground))
  return joinNames(source, sightings)
}

function readTerms(folded: string, terms: readonly TermMatch[], ground: Ground): Sighting[] {
  const sightings = terms.flatMap(({ id, kind, start, end }) => {
    const list = LIST_OF_KIND[kind]
    return list === undefined ? [] : [extendTerm(folded, { start, end, list, key: id })]
  })
  return takeAll(sightings, ground)
}

/** People, with their places: a name found once is looked up everywhere. */
function findEveryPerson(
  folded: string,
  terms: readonly TermMatch[],
  known: readonly Sighting[],
  ground: Ground,
): Sighting[] {
  const readers = [findDottedNames, findTitledNames, findActingNames]
  const foreign = readers.flatMap((find) => find(folded, ground))
  const forms = foreign.flatMap((name) => foreignForms(folded, name))
  const people = known.filter(({ list }) => list === 'people')
  const native = [...findPeople(folded, withoutWords(folded.length, terms, ground), people)]
  forms.push(...native.map((form): Form => ({ form, list: 'people', key: formKey(form) })))
  return takeAll(findForms(folded, dropRepeated(forms), ground), ground)
}

/** A foreign name in full, and its last part, which stands for it later on. */
function foreignForms(folded: string, name: ForeignName): Form[] {
  const form = folded.slice(name.start, name.end)
  const full: Form = { form, list: 'people', key: formKey(form) }
  return name.last === null || name.last.length < 2 ? [full] : [full, { ...full, form: name.last }]
}

/** The first name that claims a form keeps it. */
function dropRepeated(forms: readonly Form[]): Form[] {
  const seen = new Set<string>()
  return forms.filter(({ form }) => !seen.has(form) && seen.add(form))
}

/** The ground for people's names: the glossary's plain words (a concept, a slang word) are no part of one. */
function withoutWords(length: number, terms: readonly TermMatch[], ground: Ground): Ground {
  const words = createGround(length)
  for (const term of terms) if (LIST_OF_KIND[term.kind] === undefined) words.take(term)
  return { isFree: (span) => ground.isFree(span) && words.isFree(span), take: ground.take }
}

function findUnknownFirms(folded: string, ground: Ground): Sighting[] {
  return nameAll(folded, findOrganisations(folded, ground), 'organisations')
}

function findUnknownProducts(folded: string, known: readonly Sighting[], ground: Ground): Sighting[] {
  const products = findProducts(folded, firmNames(folded, known), ground)
  return takeAll(nameAll(folded, products, 'products'), ground)
}

/** What the text's firms are called, in full and by their stems. */
function firmNames(folded: string, known: readonly Sighting[]): Set<string> {
  const firms = known.filter(({ list }) => list === 'organisations')
  const names = new Set(firms.map(({ start, end }) => folded.slice(start, end)))
  for (const name of [...names]) {
    const stem = firmStem(name)
    if (stem !== null) names.add(stem)
  }
  return names
}

function findUnknownLatin(folded: string, ground: Ground): Sighting[] {
  const names = findLatinNames(folded, ground)
  return takeAll(
    names.flatMap(({ list, ...span }) => (list === null ? [] : [named(folded, span, list)])),
    ground,
  )
}

function findListed(folded: string, known: readonly Sighting[], ground: Ground): Sighting[] {
  const members = findListMembers(folded, known, ground)
  return takeAll(
    members.map((member) => named(folded, member, member.list)),
    ground,
  )
}

/** Every other place where a name stands that the glossary does not know; products may carry a version there. */
function findAgain(folded: string, known: readonly Sighting[], ground: Ground): Sighting[] {
  const unknown = known.filter(({ key }) => key.startsWith('='))
  const forms = unknown.map(
    ({ start, end, list, key }): Form => ({ form: folded.slice(start, end), list, key }),
  )
  const again = findForms(folded, dropRepeated(forms), ground)
  return takeAll(
    again.map((one) => (one.list === 'products' ? extendTerm(folded, one) : one)),
    ground,
  )
}
