import type { Span } from '../text/index.ts'

export type TermKind =
  | 'concept'
  | 'jargon'
  | 'slang'
  | 'company'
  | 'institution'
  | 'product'
  | 'model'
  | 'person'

/** One entry with all that a card shows. */
export interface Entry {
  /** Lower-case ASCII words joined by hyphens, never changed once released. */
  id: string
  hans: string
  hant: string
  /** Other forms that stand for the same, Chinese in either script or Latin. */
  aliases: string[]
  en: string
  /** With tone marks, syllables of a word joined; empty for a Latin headword. */
  pinyin: string
  kind: TermKind
  /** Name of the file it stands in, without ending. */
  domain: string
  gloss: { en: string; zh: string }
  /** Ids of entries worth reading next. */
  related: string[]
}

/**
 * When a form counts. Every list is optional; a form without a rule counts wherever it stands whole.
 * Words may be in either script.
 */
export interface FormRule {
  /** The form does not count where one of these follows at once (卷 before 入). */
  notBefore?: string[]
  /** The form does not count where one of these stands just before it. */
  notAfter?: string[]
  /** The form does not count as part of one of these words (中台 in 其中台湾). */
  notIn?: string[]
  /** The form counts only in a text that also holds one of these words. */
  needs?: string[]
  /**
   * Whether Latin capitals matter. Where it is left out, short forms all in capitals (IPO, ROI) are taken
   * as written, all others in any case.
   */
  case?: 'exact' | 'any'
}

/** An entry as the matcher wants it: with the rules of those forms that have one, by form. */
export interface RuledEntry extends Entry {
  rules: Record<string, FormRule>
}

/** Where an entry's headword or alias stands in a text. */
export interface TermMatch extends Span {
  /** The entry's id. */
  id: string
  kind: TermKind
}

/** A rule made compact: its words are folded, and the context it needs is a position in the list of contexts. */
export interface CompiledRule extends Omit<FormRule, 'needs'> {
  needs?: number
}

/**
 * The compact form that the page carries: all that is needed to find terms, nothing that is needed to
 * explain them. Plain data, fit for JSON.
 */
export interface GlossaryIndex {
  /** Ids and kinds, position by position. */
  entries: { id: string; kind: TermKind }[]
  /** Folded surface forms, the position of their entry, and that of their rule where they have one. */
  forms: [form: string, entry: number, rule?: number][]
  rules: CompiledRule[]
  /** Folded words, one of which a text must hold. */
  contexts: string[][]
}
