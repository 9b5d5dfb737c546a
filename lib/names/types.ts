import type { Span } from '../text/index.ts'

/** Somebody or something with a name; all its forms in the text are joined here. */
export interface NamedEntity {
  /** The longest form that stands in the text, in its own script. */
  name: string
  /** What the text says they are (字節全球CEO); null where it does not say, and for what is no person. */
  role: string | null
  /** In reading order, not overlapping. */
  mentions: Span[]
}

/** All that this room finds in a text, each list in the order of first mention. */
export interface Names {
  people: NamedEntity[]
  organisations: NamedEntity[]
  products: NamedEntity[]
}
