import { Converter } from 'opencc-js/cn2t'
import type { FormRule, RuledEntry, TermKind } from '../../lib/glossary/index.ts'
import { spellPinyin } from './spell-pinyin.ts'

/** The rules as the files spell them. */
interface WrittenRules {
  'not-before'?: string[]
  'not-after'?: string[]
  'not-in'?: string[]
  needs?: string[]
  case?: 'exact' | 'any'
}

/** An entry as its file has it; what can be computed is left out there. */
export interface WrittenEntry extends WrittenRules {
  id: string
  hans: string
  hant?: string
  pinyin?: string
  aliases?: (string | (WrittenRules & { form: string }))[]
  en: string
  kind: TermKind
  gloss: { en: string; zh: string }
  related?: string[]
}

const NAMES = new Set<TermKind>(['company', 'institution', 'product', 'model', 'person'])
const toTraditional = Converter({ from: 'cn', to: 'tw' })

/**
 * Fills in what a file leaves out: the Traditional headword, its pinyin (with a capital for names), and empty
 * lists. Rules written at the entry belong to its headword, in both scripts.
 * @param contexts words for each `$name` under `needs`
 * @throws where `needs` asks for a context that does not exist; the message names it
 */
export function completeEntry(
  written: WrittenEntry,
  domain: string,
  contexts: Readonly<Record<string, string[]>>,
): RuledEntry {
  const { id, hans, en, kind, gloss, related = [], aliases = [] } = written
  const hant = written.hant ?? toTraditional(hans)
  const rules: Record<string, FormRule> = {}
  const keep = (form: string, from: WrittenRules) => {
    const rule = readRule(from, contexts)
    if (Object.keys(rule).length > 0) rules[form] = rule
  }
  keep(hans, written)
  keep(hant, written)
  for (const alias of aliases) if (typeof alias !== 'string') keep(alias.form, alias)
  return {
    id,
    hans,
    hant,
    aliases: aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form)),
    en,
    pinyin: written.pinyin ?? capitalise(spellPinyin(hans), kind),
    kind,
    domain,
    gloss,
    related,
    rules,
  }
}

function readRule(written: WrittenRules, contexts: Readonly<Record<string, string[]>>): FormRule {
  return {
    ...(written['not-before'] && { notBefore: written['not-before'] }),
    ...(written['not-after'] && { notAfter: written['not-after'] }),
    ...(written['not-in'] && { notIn: written['not-in'] }),
    ...(written.needs && { needs: written.needs.flatMap((word) => readContext(word, contexts)) }),
    ...(written.case && { case: written.case }),
  }
}

function readContext(word: string, contexts: Readonly<Record<string, string[]>>): string[] {
  if (!word.startsWith('$')) return [word]
  const words = contexts[word.slice(1)]
  if (words === undefined) throw new Error(`no list ${word} in contexts.yaml`)
  return words
}

function capitalise(spelling: string, kind: TermKind): string {
  return NAMES.has(kind) ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling
}
