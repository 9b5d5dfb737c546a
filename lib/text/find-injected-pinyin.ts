import type { Span } from './span.ts'

/** A short word in small letters, in brackets right behind a Chinese character. */
const BRACKETED = /(?<=[\u3400-\u9fff])[(（]([a-zü\u00e0-\u01dc\u1e3f\u0144\u0148]{1,7})[)）]/g

/** Vowels with the marks of the four tones, as Unicode takes them apart. */
const TONE_MARK = /[\u0300\u0301\u0304\u030c]/

/** The syllables of Mandarin without tones, by their initials. */
const SYLLABLE = new RegExp(
  `^(?:${[
    '[bpmf](?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing|u)',
    '[dtnl](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|ui|uan|un|ü|üe|v|ve)',
    '[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)',
    '[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un|ü|üe|üan|ün)',
    '(?:[zcs]h?|r)(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)',
    'y(?:a|o|e|ao|ou|an|ang|i|in|ing|ong|u|ue|uan|un)',
    'w(?:a|o|ai|ei|an|en|ang|eng|u)',
    'a|o|e|ai|ei|ao|ou|an|en|ang|eng|er',
  ].join('|')})$`,
)

/**
 * Finds the readings that some mirrors put behind characters, brackets included: 字節(jié)跳動, 愈發(fā)激烈. Genuine
 * brackets are left: 大模型(LLM), 公司(Inc), 選項(a). A syllable without a tone mark counts only where the text holds
 * one that has it, for (de) could be anything.
 * @returns ascending, not overlapping
 */
export function findInjectedPinyin(text: string): Span[] {
  // Most texts hold no bracket, and are not looked at twice.
  if (!text.includes('(') && !text.includes('（')) return []
  const found: { span: Span; isToned: boolean }[] = []
  for (const match of text.matchAll(BRACKETED)) {
    const apart = (match[1] as string).normalize('NFD')
    // ü too is taken apart; its dots stay, they are no tone.
    const syllable = apart.replace(new RegExp(TONE_MARK, 'g'), '').normalize('NFC')
    if (!SYLLABLE.test(syllable)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ span, isToned: TONE_MARK.test(apart) })
  }
  return found.some(({ isToned }) => isToned) ? found.map(({ span }) => span) : []
}
