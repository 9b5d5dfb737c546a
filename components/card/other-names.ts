import type { Entry } from '../../lib/glossary/index.ts'

/** More than a line of names explains nothing. */
const MOST = 6

/** The names that the card does not show already, each once. */
export function otherNames({ hans, hant, en, aliases }: Entry): string[] {
  const shown = new Set([hans, hant, en].map((name) => name.toLowerCase()))
  return [...new Set(aliases)].filter((name) => !shown.has(name.toLowerCase())).slice(0, MOST)
}
