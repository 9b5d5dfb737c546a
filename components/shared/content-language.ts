import type { Shown } from '../../lib/article/index.ts'
import type { Verdict } from '../../lib/spot/index.ts'

/**
 * The language tag of the article's words as they are on screen, so that the right glyphs and the right
 * voice are taken.
 * @returns undefined where the page is not Chinese
 */
export function contentLanguage({ script, region }: Verdict, shown: Shown): string | undefined {
  if (script === 'none') return undefined
  if (script === 'hans' || shown === 'simplified') return 'zh-Hans'
  if (region === 'tw') return 'zh-Hant-TW'
  return region === 'hk' ? 'zh-Hant-HK' : 'zh-Hant'
}
