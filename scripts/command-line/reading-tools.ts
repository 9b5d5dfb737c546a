import type { ReadingTools } from '../../lib/article/index.ts'
import { foldPairs } from '../../lib/convert/index.ts'
import { compileIndex, createMatcher } from '../../lib/glossary/index.ts'
import { createFold } from '../../lib/text/index.ts'
import { readGlossary } from '../glossary/read-glossary.ts'

/** The same tools that the extension reads with, made from the glossary's files as they are now. */
export function createReadingTools(): ReadingTools {
  const fold = createFold(foldPairs())
  return { fold, findTerms: createMatcher(compileIndex(readGlossary(), fold)) }
}
