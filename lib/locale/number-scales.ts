import type { Locale } from './locale.ts'

/** A word that stands for a power of ten. */
export interface Scale {
  size: number
  word: string
  /** As many decimals as people write before this word: 1.2345亿, but 12,999 and not 1.2999万. */
  decimals: number
}

/** The largest first. Taiwan's 兆 is a million millions, the mainland's 万亿. */
export const SCALES: Record<Locale, readonly Scale[]> = {
  en: [
    { size: 1e12, word: 'trillion', decimals: 4 },
    { size: 1e9, word: 'billion', decimals: 4 },
    { size: 1e6, word: 'million', decimals: 4 },
  ],
  'zh-CN': [
    { size: 1e12, word: '万亿', decimals: 4 },
    { size: 1e8, word: '亿', decimals: 4 },
    { size: 1e4, word: '万', decimals: 2 },
  ],
  'zh-TW': [
    { size: 1e12, word: '兆', decimals: 4 },
    { size: 1e8, word: '億', decimals: 4 },
    { size: 1e4, word: '萬', decimals: 2 },
  ],
}
