import type { SourceText } from '../text/index.ts'

/** Words of mainland writing, folded; a Traditional text that uses them is a copy of a Simplified one. */
const MAINLAND = /芯片|视频|激光|短信|屏幕|质量|渠道|高清|内存|互联网公司|大厂|博主|鼠标|打印机|人民币/g
/** Words of Taiwan and Hong Kong, folded. */
const ELSEWHERE =
  /晶片|影片|荧幕|萤幕|软体|硬体|网路|资讯|智慧型|新台币|台币|台湾|港元|港币|香港|台积电|伺服器|讯息|程式|记忆体|雷射/g
/** So many of a hundred characters must differ from their Simplified form before a text counts as Traditional. */
const TRADITIONAL_SHARE = 0.02

/** What 元 and $ without a country mean in a text. */
export interface HomeCurrency {
  /** ISO 4217, null where the text leaves it open. */
  yuan: string | null
  dollar: string | null
}

/**
 * Decides what a plain 元 means: CNY in a Simplified text and in a Traditional one that writes as the mainland
 * does; TWD or HKD where a Taiwan or Hong Kong text names its own currency; else unknown.
 */
export function decideHomeCurrency({ text, folded }: SourceText): HomeCurrency {
  const isMainland = !isTraditional(text, folded) || count(folded, MAINLAND) > count(folded, ELSEWHERE)
  if (isMainland) return { yuan: 'CNY', dollar: 'USD' }
  const taiwan = count(folded, /新台币|台币|NT\$/g)
  const hongKong = count(folded, /港元|港币|HK\$/g)
  if (taiwan > 0 && hongKong === 0) return { yuan: 'TWD', dollar: null }
  if (hongKong > 0 && taiwan === 0) return { yuan: 'HKD', dollar: 'HKD' }
  return { yuan: null, dollar: null }
}

function isTraditional(text: string, folded: string): boolean {
  let han = 0
  let differing = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x4e00 || unit > 0x9fff) continue
    han++
    if (unit !== folded.charCodeAt(i)) differing++
  }
  return differing > han * TRADITIONAL_SHARE
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0
}
