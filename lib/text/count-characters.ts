import { leaveOut } from './alignment.ts'
import { findInjectedPinyin } from './find-injected-pinyin.ts'

/**
 * How long a text is as readers count: every character of any writing, without blanks, and without the readings that
 * some mirrors put in, so that a page counts the same before and after they are taken out.
 */
export function countCharacters(text: string): number {
  return leaveOut(text, findInjectedPinyin(text)).text.replace(/\s/g, '').length
}
