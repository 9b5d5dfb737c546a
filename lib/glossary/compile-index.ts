import type { Fold } from '../text/index.ts'
import { comparable, minds } from './compare-forms.ts'
import type { CompiledRule, FormRule, GlossaryIndex, RuledEntry } from './types.ts'

/** One form as an entry claims it. */
interface Claim {
  form: string
  entry: number
  rule: CompiledRule | null
}

/**
 * Makes the index that the matcher reads: every form of every entry, folded, and the rules of those that
 * have one. Equal rules and contexts are kept once.
 * @param entries ids must differ
 * @param fold the same fold as the texts will have
 * @throws where two entries claim the same form and no rule tells them apart, or where a word that a rule
 *   forbids around a form does not hold the form; the message names the entries and the form
 */
export function compileIndex(entries: readonly RuledEntry[], fold: Fold): GlossaryIndex {
  const contexts = createStore<string[]>()
  const rules = createStore<CompiledRule>()
  const claims = entries.flatMap((entry, position) => readClaims(entry, position, fold, contexts.add))
  refuseRivals(claims, entries)
  const forms = claims.map(({ form, entry, rule }): GlossaryIndex['forms'][number] =>
    rule === null ? [form, entry] : [form, entry, rules.add(rule)],
  )
  return {
    entries: entries.map(({ id, kind }) => ({ id, kind })),
    forms,
    rules: rules.items,
    contexts: contexts.items,
  }
}

/** The forms of one entry, each once: an alias that only repeats another in the other script adds nothing. */
function readClaims(
  entry: RuledEntry,
  position: number,
  fold: Fold,
  addContext: (words: string[]) => number,
): Claim[] {
  const claims = new Map<string, Claim>()
  for (const written of [entry.hans, entry.hant, ...entry.aliases]) {
    const form = fold(written)
    if (claims.has(form)) continue
    const rule = entry.rules[written]
    claims.set(form, {
      form,
      entry: position,
      rule: rule === undefined ? null : compileRule(rule, form, fold, addContext),
    })
  }
  refuseStrayWords(entry, [...claims.keys()], fold)
  return [...claims.values()]
}

/** A word under not-in that holds none of the entry's forms could never be met: a slip of the pen. */
function refuseStrayWords(entry: RuledEntry, forms: readonly string[], fold: Fold): void {
  const around = Object.values(entry.rules).flatMap(({ notIn = [] }) => notIn)
  const stray = around.find((word) => !forms.some((form) => fold(word).includes(form)))
  if (stray !== undefined)
    throw new Error(`entry ${entry.id}: "${stray}" under not-in holds none of its forms`)
}

function compileRule(
  rule: FormRule,
  form: string,
  fold: Fold,
  addContext: (words: string[]) => number,
): CompiledRule {
  const compiled: CompiledRule = {}
  if (rule.notBefore) compiled.notBefore = rule.notBefore.map(fold)
  if (rule.notAfter) compiled.notAfter = rule.notAfter.map(fold)
  // A headword's rule serves both its scripts, which may be different words (纳米, 奈米).
  const around = rule.notIn?.map(fold).filter((word) => word.includes(form)) ?? []
  if (around.length > 0) compiled.notIn = around
  if (rule.needs) compiled.needs = addContext([...new Set(rule.needs.map(fold))])
  if (rule.case) compiled.case = rule.case
  return compiled
}

/** Two entries may share a form only if a rule decides: at most one claim may hold everywhere. */
function refuseRivals(claims: readonly Claim[], entries: readonly RuledEntry[]): void {
  const seen = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = comparable(claim.form)
    const others = seen.get(key) ?? []
    const rival = others.find((other) => other.entry !== claim.entry && !canTellApart(other, claim))
    if (rival) {
      const ids = [rival, claim].map(({ entry }) => entries[entry]?.id).join(' and ')
      throw new Error(`entries ${ids} both claim "${claim.form}": give one of them a rule (needs, not-in, …)`)
    }
    seen.set(key, [...others, claim])
  }
}

function canTellApart(a: Claim, b: Claim): boolean {
  const bothMindCase = minds(a.form, a.rule?.case) && minds(b.form, b.rule?.case)
  if (a.form !== b.form && bothMindCase) return true
  return conditions(a.rule) !== conditions(b.rule)
}

/** What a rule asks of the surroundings, as something that can be compared. */
function conditions(rule: CompiledRule | null): string {
  return JSON.stringify([rule?.notBefore, rule?.notAfter, rule?.notIn, rule?.needs])
}

/** Keeps equal items once and tells where they are kept. */
function createStore<Item>(): { items: Item[]; add: (item: Item) => number } {
  const items: Item[] = []
  const places = new Map<string, number>()
  return {
    items,
    add: (item) => {
      const key = JSON.stringify(item)
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, items.length)
      return items.push(item) - 1
    },
  }
}
