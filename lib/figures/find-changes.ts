import { type SourceText, sentenceAt } from '../text/index.ts'
import { type Amount, sizeOf } from './amount.ts'
import type { Change } from './types.ts'

const UP =
  '增|涨|升|提升|提高|上升|上涨|上调|增长|增加|扩大|扩张|扩充|攀升|飙升|跃升|激增|暴涨|翻|回升|延长|加码'
const DOWN =
  '跌|降|减|下降|下跌|下滑|下调|降低|减少|缩减|缩短|缩小|缩水|压缩|回落|滑落|滑|暴跌|骤降|削减|收窄|砍'
const EITHER = '调整|变|变更|改|转变'
const TARGET = new RegExp(
  `(?:(${UP})|(${DOWN})|(?:${EITHER}))(?:了)?(?:至|到|为|成)(?:了)?(?:约|近|超过|不到|不足|逾|大约)?[ ]?$`,
)
/** 增长到2023年的72分钟: the time of the second figure. */
const WHEN = /(?:\d{4} ?年|今年|去年|目前|如今|现在)(?:的|约|近)? ?$/
/** What may stand between two figures of which the second follows straight upon the first. */
const ADJACENT = /^ ?(?:左右|上下|以上|以下|以内)?[ ,的]{0,2}[^,;。\d]{0,8}$/
const FROM = /(?:从|由|自|相比|相较|相较于|较|比|对比|原先|此前|原来)[^。;]{0,24}$/
/** Figures further back than this belong to something else. */
const LOOK_BACK = 3
/** So much text before a figure is asked. */
const REACH = 28

/** Finds movements from one amount to another (从40%左右跌至17%以内), also over a comma; 增长了 is none. */
export function findChanges(source: SourceText, amounts: readonly Amount[]): Change[] {
  const changes: Change[] = []
  for (const [to, target] of amounts.entries()) {
    const { folded } = source
    const verb = TARGET.exec(
      folded
        .slice(Math.max(0, target.start - 20), target.start)
        .replace(WHEN, '')
        .trimEnd(),
    )
    if (!verb) continue
    const from = findOrigin(source, amounts, to)
    if (from === null) continue
    const direction = decideDirection(amounts[from] as Amount, target, verb)
    if (direction) changes.push({ from, to, direction })
  }
  return changes
}

function findOrigin(source: SourceText, amounts: readonly Amount[], to: number): number | null {
  const target = amounts[to] as Amount
  const sentence = sentenceAt(source, target.start)
  if (!sentence) return null
  for (let i = to - 1; i >= 0 && i >= to - LOOK_BACK; i--) {
    const origin = amounts[i] as Amount
    if (origin.start < sentence.start) return null
    if (origin.kind !== target.kind || origin.unit !== target.unit) continue
    const before = source.folded.slice(Math.max(sentence.start, origin.start - REACH), origin.start)
    const between = source.folded.slice(origin.end, Math.min(target.start, origin.end + REACH))
    const isAdjacent = target.start - origin.end < REACH && ADJACENT.test(between)
    return isAdjacent || FROM.test(before) ? i : null
  }
  return null
}

/** Null where the verb says the opposite of the numbers: then the two do not belong together. */
function decideDirection(from: Amount, to: Amount, verb: RegExpExecArray): 'up' | 'down' | null {
  const [before, after] = [sizeOf(from), sizeOf(to)]
  if (before === after) return null
  const direction = after > before ? 'up' : 'down'
  const said = verb[1] ? 'up' : verb[2] ? 'down' : direction
  return said === direction ? direction : null
}
