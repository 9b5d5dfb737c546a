import { parseNumeral } from '../text/index.ts'
import type { Amount } from './amount.ts'

const RANKED = /第 ?([一二三四五六七八九十]{1,3}|\d{1,3}) ?(名|位|大)?/g
/** Words after which 第一 is a place and no ordinal. */
const CONTEST =
  /(?:排名|排行|排行榜|榜|位列|位居|名列|列|居|排在|排|跃居|升至|升到|跌至|稳居|月活|日活|市占率|份额|销量|出货量|下载量|规模|市值|收入|营收|全球|世界|全国|国内|行业|业内|亚洲|中国|美国)$/
const ENDS = /^(?:$|[的,。、;:!?)”」』\s])/

/** A place in a ranking; one that only tells things apart (第二名的两倍) is minor. */
export interface RankAmount extends Amount {
  minor: boolean
}

/** Finds places in a ranking (月活第一, 排名第三); first-ness and ordinals (第一款, 第17届) are none. */
export function findRanks(folded: string): RankAmount[] {
  const ranks: RankAmount[] = []
  for (const match of folded.matchAll(RANKED)) {
    const value = parseNumeral(match[1] ?? '')
    const start = match.index
    const end = start + match[0].trimEnd().length
    const word = match[2]
    const isContest = CONTEST.test(folded.slice(Math.max(0, start - 6), start))
    const isPlace = word ? word !== '位' || isContest : isContest && ENDS.test(folded.slice(end, end + 1))
    if (value === null || !isPlace) continue
    ranks.push({
      start,
      end,
      value,
      low: null,
      high: null,
      kind: 'rank',
      unit: null,
      bound: null,
      per: null,
      numeral: null,
      unitStart: end,
      measure: false,
      minor: !isContest || word === '大',
    })
  }
  return ranks
}
