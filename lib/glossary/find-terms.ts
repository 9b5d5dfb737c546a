import type { SourceText } from '../text/index.ts'
import { comparable, minds } from './compare-forms.ts'
import { createTrie } from './form-trie.ts'
import { skipPinyin } from './skip-pinyin.ts'
import type { CompiledRule, GlossaryIndex, TermMatch } from './types.ts'
import { holdsWord, isWordEdge } from './word-edges.ts'

/**
 * Finds every occurrence of the glossary's terms in a text, in reading order and without overlaps; the
 * leftmost comes first, and of those that begin together the longest. Only `folded` is read; spans fit
 * `text` as well.
 */
export type Matcher = (source: Pick<SourceText, 'folded'>) => TermMatch[]

/** A form as one entry claims it, ready for the questions asked of a place where it stands. */
interface Claim {
  form: string
  entry: number
  mindsCase: boolean
  rule: CompiledRule | null
}

/** A text in search, and what is already known of its contexts. */
interface Reading {
  text: string
  holdsContext: (context: number) => boolean
}

/** Makes a matcher; the work of making it is done once, finding takes one pass whatever the glossary's size. */
export function createMatcher(index: GlossaryIndex): Matcher {
  const claims = groupClaims(index)
  const walk = createTrie([...claims.keys()])
  const claimsOf = [...claims.values()]
  return ({ folded }) => {
    const reading = { text: folded, holdsContext: createContextReader(folded, index.contexts) }
    const matches: TermMatch[] = []
    let found: { entry: number; end: number } | null = null
    let start = 0
    const visit = (key: number, end: number) => {
      const claim = (claimsOf[key] as Claim[]).find((claim) => counts(claim, reading, start, end))
      if (claim) found = { entry: claim.entry, end }
    }
    while (start < folded.length) {
      found = null
      walk(folded, start, visit)
      const { entry, end } = (found ?? { entry: -1, end: start + 1 }) as { entry: number; end: number }
      const known = index.entries[entry]
      if (known) matches.push({ id: known.id, kind: known.kind, start, end })
      start = end
    }
    return matches
  }
}

/**
 * Claims by comparable form. Where several entries claim one form, those that ask for a context are heard
 * before those that do not.
 */
function groupClaims(index: GlossaryIndex): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const [form, entry, rulePosition] of index.forms) {
    const rule = rulePosition === undefined ? null : (index.rules[rulePosition] ?? null)
    const claim = { form, entry, rule, mindsCase: minds(form, rule?.case) }
    const key = comparable(form)
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  const unconditional = (claim: Claim) => Number(claim.rule?.needs === undefined)
  for (const group of groups.values()) group.sort((a, b) => unconditional(a) - unconditional(b))
  return groups
}

/** Each context is looked for at most once a text, and only when a form that needs it is met. */
function createContextReader(text: string, contexts: readonly string[][]): Reading['holdsContext'] {
  const answers = new Map<number, boolean>()
  return (context) => {
    const known = answers.get(context)
    if (known !== undefined) return known
    const answer = (contexts[context] ?? []).some((word) => holdsWord(text, word))
    answers.set(context, answer)
    return answer
  }
}

/** Whether a form that stands at a place counts there. The cheap questions come first. */
function counts(claim: Claim, reading: Reading, start: number, end: number): boolean {
  const { text } = reading
  if (!isWordEdge(text, start) || !isWordEdge(text, end)) return false
  if (claim.mindsCase && text.slice(start, end) !== claim.form) return false
  if (claim.rule === null) return true
  return fitsSurroundings(claim.rule, claim.form, text, start, end) && hasContext(claim.rule, reading)
}

function fitsSurroundings(
  rule: CompiledRule,
  form: string,
  text: string,
  start: number,
  end: number,
): boolean {
  const next = skipPinyin(text, end)
  if (rule.notBefore?.some((word) => text.startsWith(word, next))) return false
  if (rule.notAfter?.some((word) => start >= word.length && text.startsWith(word, start - word.length)))
    return false
  return !rule.notIn?.some((word) => standsInside(word, form, text, start))
}

/** Whether the form at `start` is part of a longer word there; the word may hold the form more than once. */
function standsInside(word: string, form: string, text: string, start: number): boolean {
  for (let at = word.indexOf(form); at >= 0; at = word.indexOf(form, at + 1)) {
    if (start >= at && text.startsWith(word, start - at)) return true
  }
  return false
}

function hasContext(rule: CompiledRule, reading: Reading): boolean {
  return rule.needs === undefined || reading.holdsContext(rule.needs)
}
