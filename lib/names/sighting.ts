import type { Span } from '../text/index.ts'

/** The three lists of names. */
export type NameList = 'people' | 'organisations' | 'products'

/** One place where somebody or something is named; places with the same key are one entity. */
export interface Sighting extends Span {
  list: NameList
  key: string
}

/** What is already read, so that no character belongs to two names. */
export interface Ground {
  isFree(span: Span): boolean
  take(span: Span): void
}

/** An empty ground for a text of this length. */
export function createGround(length: number): Ground {
  const taken = new Uint8Array(length)
  return {
    isFree({ start, end }) {
      for (let at = start; at < end; at++) if (taken[at] === 1) return false
      return true
    },
    take({ start, end }) {
      taken.fill(1, start, end)
    },
  }
}
