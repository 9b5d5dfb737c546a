import conversionData from 'virtual:conversion-data'
import index from 'virtual:glossary-index'
import type { ReadingTools } from '../../lib/article/index.ts'
import { foldPairs } from '../../lib/convert/index.ts'
import { createMatcher } from '../../lib/glossary/index.ts'
import { createFold } from '../../lib/text/index.ts'

/** Makes the tables that reading needs; some milliseconds, paid only on pages that may be ours. */
export function createReadingTools(): ReadingTools {
  return { fold: createFold(foldPairs(conversionData.tables)), findTerms: createMatcher(index) }
}
