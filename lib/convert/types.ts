/** What a Traditional text was written for; `machine` is a mechanical copy of a mainland text. */
export type ConversionSource = 'tw' | 'hk' | 'machine'

/** Characters and what they become. */
export interface CharacterPairs {
  /** Those of one UTF-16 unit on both sides, position by position. */
  from: string
  to: string
  /** The others. */
  wide: PhrasePairs
}

/** Phrases and what they become; a phrase and its conversion hold the same number of code points. */
export type PhrasePairs = [from: string, to: string][]

/** One pass over a text: the longest phrase that begins at a place, else the character's own. */
export interface ConversionStage {
  characters: CharacterPairs
  phrases: PhrasePairs
}

/** What tells where phrases of the tables decide, in texts of one source. */
export interface WindowTables {
  /** Characters that passes exchange, and the one that stands for all of them. */
  classes: CharacterPairs
  /** Phrases that make a difference by themselves, written in those that stand for their classes. */
  active: string[]
  /** Phrases that keep such a one from being found, likewise. */
  shields: string[]
  /** What the active ones may begin with: pairs of units, one after the other; without compatibility forms. */
  starts: string
}

/**
 * opencc-js's dictionaries without what makes no difference to Simplified text. The passes, in order:
 * compatibility forms, the region's variants to the dictionaries' own standard, standard to Simplified.
 */
export interface ConversionTables {
  compatibility: CharacterPairs
  variants: { tw: ConversionStage; hk: ConversionStage }
  simplified: ConversionStage
  windows: Record<ConversionSource, WindowTables>
}

/** A phrase that is converted as a whole, before the tables are asked. */
export interface OwnPhrase {
  /** As it stands on the page. */
  from: string
  /** In Simplified characters. */
  to: string
  after?: string[]
  notAfter?: string[]
  before?: string[]
  notBefore?: string[]
}

/** All the data that conversion needs: plain, fit for JSON. */
export interface ConversionData {
  tables: ConversionTables
  /** Names that must come out as the glossary has them, for every source. */
  names: OwnPhrase[]
  /** What the tables get wrong, for every source. */
  corrections: OwnPhrase[]
  /** Taiwan's and Hong Kong's words for what the mainland calls otherwise. */
  words: { tw: OwnPhrase[]; hk: OwnPhrase[] }
}
