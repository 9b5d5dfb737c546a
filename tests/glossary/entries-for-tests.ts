import { foldPairs } from '../../lib/convert/fold-pairs.ts'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import { compileIndex, createMatcher, type FormRule, type RuledEntry } from '../../lib/glossary/index.ts'
import { createFold } from '../../lib/text/index.ts'

export const fold = createFold(foldPairs(fuseTables()))

/** An entry that has only what finding needs. */
export function entry(
  id: string,
  hans: string,
  aliases: string[] = [],
  rules: Record<string, FormRule> = {},
) {
  const made: RuledEntry = {
    id,
    hans,
    hant: hans,
    aliases,
    en: id,
    pinyin: '',
    kind: 'concept',
    domain: 'test',
    gloss: { en: '', zh: '' },
    related: [],
    rules,
  }
  return made
}

/** What a matcher over these entries finds in a text, as `id:words`. */
export function finder(entries: readonly RuledEntry[]): (text: string) => string[] {
  const find = createMatcher(compileIndex(entries, fold))
  return (text) => find({ folded: fold(text) }).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`)
}
