import { type Amount, sizeOf } from './amount.ts'
import type { RankAmount } from './find-ranks.ts'

/** Below this, a count of things is part of the story and no figure to keep. */
const SMALL = 10
const READERS_BEHIND = /^ ?(?:评论|阅读|浏览|回复|点赞|人参与|参与)/
const READERS = /(?:阅读|浏览|点击|评论|点赞|转发|收藏)(?:量|数|次数)?[:\s]*$/

/** Whether an amount is one that a reader would not keep: 两家公司, 六个, 一年, 每三年, 数十亿, 千元. */
export function isMinor(folded: string, amount: Amount): boolean {
  if ('minor' in amount) return (amount as RankAmount).minor
  const { numeral, kind, unit, bound } = amount
  const before = folded.slice(Math.max(0, amount.start - 8), amount.start)
  const behind = folded.slice(amount.end, amount.end + 4)
  if (before.endsWith('每') || READERS.test(before) || READERS_BEHIND.test(behind)) return true
  // 3小时前 is when a comment was written.
  if (behind.startsWith('前') && (unit === 'day' || unit === 'hour' || unit === 'min')) return true
  if (numeral?.order || (numeral?.bare && bound === null && kind !== 'percent')) return true
  const size = sizeOf(amount)
  if (amount.measure || unit === 'person' || unit === 'year-old') return size < SMALL
  if (kind === 'duration')
    return (numeral?.han ?? true) && size <= SMALL && Number.isInteger(size * 2) && size !== 1.5
  return false
}
