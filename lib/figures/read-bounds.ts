import type { Amount } from './amount.ts'
import type { Bound } from './types.ts'
import { PER } from './units.ts'

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不到|不足|未满|未到|低于|少于|小于|不超过|未超过|不高于|不多于|至多|最多|不超)(?:了|约)?$/, 'at-most'],
  [
    /(?:超过|超出|(?<!不)超|逾|突破|破|至少|最少|起码|不少于|不低于|高于|大于|多于|不止|不只)(?:了|约)?$/,
    'at-least',
  ],
  [
    /(?:大约|大概|(?<![节合签预条违公特契])约|约为|约合|约有|将近|接近|(?<![最附临邻靠])近|差不多|估计|大致)(?:为|了)?$/,
    'about',
  ],
]
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/^ ?(?:左右|上下|前后)/, 'about'],
  [/^ ?(?:或|及|\(含\))?(?:以上|之上|有余|起(?![诉步来]))/, 'at-least'],
  [/^ ?(?:以下|以内|之内|内(?![存容部地核置饰]))/, 'at-most'],
]
/** 3年多, 100元多 */
const MORE_BEHIND = /^[多余](?![家个名种年少款项元])/
const CURRENCY_WORD = /(?:人民币|新台币|台币|港币|美金|美元) ?$/
/** Longest reach of the words looked for, in characters. */
const REACH = 8
/** 每周用户人均使用时长仅为: so much may stand between 每周 and its figure. */
const PER_REACH = 16
const EACH = /每(?:个)?(秒钟|分钟|小时|星期|季度|个月|秒|天|日|周|月|季|年|人|股|台)[^每,.;:!?。、…\d\n]*$/
const PER_HEAD = /人均[^,.;:!?。、…\d\n]*$/

/** Reads the words around an amount that make a bound of it: 近, 不到, 以内, 左右. 高达 only stresses. */
export function readBound(folded: string, amount: Amount): Bound | null {
  const before = folded
    .slice(Math.max(0, amount.start - REACH), amount.start)
    .trimEnd()
    .replace(CURRENCY_WORD, '')
  const behind = folded.slice(amount.end, amount.end + REACH)
  const found = BEFORE.find(([words]) => words.test(before)) ?? BEHIND.find(([words]) => words.test(behind))
  if (found) return found[1]
  // 上百亿: 上 says "at least" only in front of a scale that stands alone.
  if (amount.numeral?.bare && before.endsWith('上') && !/[以之]上$/.test(before)) return 'at-least'
  return amount.bound ?? (MORE_BEHIND.test(behind) ? 'at-least' : null)
}

/** Reads what an amount is counted by from the words before it: 每周, 人均. */
export function readPer(folded: string, amount: Amount): string | null {
  if (amount.per) return amount.per
  const before = folded.slice(Math.max(0, amount.start - PER_REACH), amount.start)
  const each = EACH.exec(before)?.[1]
  if (each) return PER.get(each) ?? null
  return PER_HEAD.test(before) ? 'person' : null
}
