import type { PhraseStart } from './pair-filter.ts'
import type { ConversionSource } from './types.ts'

const KANA_FIRST = 0x3041
const KANA_LAST = 0x30fc
/** What a reading in pinyin may begin with. */
const PINYIN_LETTERS = 'abcdefghjklmnopqrstwxyzāáǎàēéěèōóǒòūúǔùǖǘǚǜüńňǹḿ'

/**
 * Signs that a text holds what must be found before it is converted: Japanese, addresses, and on mirrors injected
 * pinyin. The converter meets them on its way, so that texts without them are not searched.
 */
export function careStarts(from: ConversionSource): PhraseStart[] {
  const kana = Array.from(
    { length: KANA_LAST - KANA_FIRST + 1 },
    (_, i): PhraseStart => [KANA_FIRST + i, null],
  )
  const readings =
    from === 'machine' ? [...PINYIN_LETTERS].flatMap((letter) => [`(${letter}`, `（${letter}`]) : []
  return [
    ...kana,
    ...[':/', 'ww', ...readings].map((sign): PhraseStart => [sign.charCodeAt(0), sign.charCodeAt(1)]),
  ]
}

/** Whether such a sign stands at a place; one too many costs a search, no more. */
export function needsCare(text: string, at: number, from: ConversionSource): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= KANA_FIRST && unit <= KANA_LAST) return true
  if (unit === 0x3a) return text.startsWith('://', at)
  if (unit === 0x77) return text.startsWith('www.', at)
  const isBracket = unit === 0x28 || unit === 0xff08
  return isBracket && from === 'machine' && PINYIN_LETTERS.includes(text.charAt(at + 1) || ' ')
}
