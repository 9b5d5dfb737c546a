import type { ReadingTools } from '../../lib/article/index.ts'
import { foldPairs } from '../../lib/convert/index.ts'
import { compileIndex, createMatcher } from '../../lib/glossary/index.ts'
import { createFold } from '../../lib/text/index.ts'
import { readConversionData } from '../conversion/read-conversion-data.ts'
import { readGlossary } from '../glossary/read-glossary.ts'

/** The data that the extension converts with, made from its files as they are now. */
export const conversionData = readConversionData()

/** The same tools that the extension reads with, made from the glossary's files as they are now. */
export function createReadingTools(): ReadingTools {
  const fold = createFold(foldPairs(conversionData.tables))
  return { fold, findTerms: createMatcher(compileIndex(readGlossary(), fold)) }
}
