import { foldPairs } from '../../lib/convert/fold-pairs.ts'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import type { TermKind, TermMatch } from '../../lib/glossary/index.ts'
import { findNames } from '../../lib/names/index.ts'
import { createFold, pageFromText, prepareSource } from '../../lib/text/index.ts'

const fold = createFold(foldPairs(fuseTables()))

/** A hand-made glossary: id, kind and the forms that stand for it. */
export type Known = readonly [id: string, kind: TermKind, ...forms: string[]]

/** The names of a text, with every form of the small glossary matched where it stands. */
export function readNames(text: string, known: readonly Known[] = []) {
  const source = prepareSource(pageFromText(text), fold)
  const terms = known.flatMap(([id, kind, ...forms]) =>
    forms.flatMap((form) => matchAll(source.folded, fold(form), { id, kind })),
  )
  terms.sort((a, b) => a.start - b.start || b.end - a.end)
  return findNames(
    source,
    terms.filter((term, at) => terms.slice(0, at).every(({ end }) => end <= term.start)),
  )
}

function matchAll(text: string, form: string, term: Pick<TermMatch, 'id' | 'kind'>): TermMatch[] {
  const matches: TermMatch[] = []
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    matches.push({ ...term, start, end: start + form.length })
  }
  return matches
}
