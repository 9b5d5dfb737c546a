import { GlossaryError } from './glossary-error.ts'
import { readGlossary } from './read-glossary.ts'

/** Prints every entry as one line of JSON; where a file is wrong, its faults go to standard error, exit 1. */
try {
  for (const { id, hans, hant, aliases, en, pinyin, kind, domain, gloss } of readGlossary()) {
    process.stdout.write(`${JSON.stringify({ id, hans, hant, aliases, en, pinyin, kind, domain, gloss })}\n`)
  }
} catch (error) {
  if (!(error instanceof GlossaryError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
