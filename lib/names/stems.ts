import { isHanAt, wordBefore } from './edges.ts'
import { FIRM_NOUNS, OPENERS } from './firm-words.ts'

const LONGEST_STEM = 8
/** A stem holding one of these is a phrase, not a name: 多家上市, 成立的子. */
export const PHRASE =
  /[的了着过是有在这那该各多几某此每其两些等为被把让将已能可会要]|一家|三家|旗下|来自|加入|收购|成立|投资|成为|通过|根据|以及|包括|母公|子公|同行|创业|合作|知名|全资|控股|参股|不少|所属|创办|负责|前往|任职|上市|相关|任何|最大|国内|境内|科技型|一众|众多|[很更最非没并且又也都就才]|窃取|巨额|曝光|监管|政策/
/** Walks left from the end of a stem over Chinese characters to where it begins. */
export function stemStart(folded: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_STEM && isHanAt(folded, start - 1)) {
    if (wordBefore(folded, start, OPENERS) !== null || wordBefore(folded, start, FIRM_NOUNS) !== null) break
    start--
  }
  return start
}
