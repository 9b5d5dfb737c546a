/** `npm run -s convert -- [FILE]`: texts in Simplified characters, one JSON row each. */
import { conversionSource } from '../lib/article/index.ts'
import type { ConversionSource } from '../lib/convert/index.ts'
import { decidePage } from '../lib/spot/index.ts'
import { pageFromText, prepareSource } from '../lib/text/index.ts'
import { createReadingTools } from './command-line/reading-tools.ts'
import { optionalString, type Row, runRows } from './command-line/run-rows.ts'
import { simplify } from './command-line/simplify.ts'

const { fold, findTerms } = createReadingTools()

await runRows((row) => {
  const text = optionalString(row, 'text')
  if (text === null) throw new Error('no text')
  if (row.words !== undefined && typeof row.words !== 'boolean')
    throw new Error('words is neither true nor false')
  const from = readSource(row) ?? guessSource(text)
  return { id: row.id ?? null, text: from === null ? text : simplify(text, from, row.words === true), from }
})

/** Null where the row leaves it to us. */
function readSource(row: Row): ConversionSource | null {
  const from = optionalString(row, 'from') ?? 'auto'
  if (from === 'auto') return null
  if (from === 'tw' || from === 'hk' || from === 'machine') return from
  throw new Error('from is none of auto, tw, hk, machine')
}

/** What a text was written for; null where it is not Traditional and stays as it is. */
function guessSource(text: string): ConversionSource | null {
  const source = prepareSource(pageFromText(text), fold)
  return conversionSource(decidePage(source, { terms: findTerms(source) }))
}
