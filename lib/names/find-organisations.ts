import type { Span } from '../text/index.ts'
import { isHanAt, rightEdge, wordAt, wordBefore } from './edges.ts'
import {
  FIRM_AFTER,
  FIRM_NOUNS,
  FIRM_SUFFIXES,
  GENERIC_STEMS,
  LOOSE_SUFFIXES,
  MEDIA_SUFFIXES,
  MEDIA_VERBS,
  OFFICES,
  PLACES,
  TITLES,
} from './name-words.ts'
import type { Ground } from './sighting.ts'

const LONGEST_STEM = 8
const COMMON_SUFFIXES: ReadonlySet<string> = new Set('公司 银行 联盟 协会 实验室 委员会 研究中心'.split(' '))
/** Suffixes that a stem of three characters stands before as well. */
const LONG_STEM_SUFFIXES: ReadonlySet<string> = new Set('科技 资本 创投 咨询 微电子'.split(' '))
const FIRM_ACTS = [...FIRM_AFTER, ...'公布 发布 推出 签约 估计 销量 上线 量产 交付 表态'.split(' ')]
const FIRM_GOES_ON = /^(?:公司|集团|有限|控股|股份)/
const TICKER =
  /\((?:[A-Z]{1,5}|\d{4,6})[-.](?:US|TW|HK|SH|SZ|TWO|JP|KS|SS)\)|\((?:NASDAQ|NYSE|HKEX|SEHK|TWSE|纳斯达克|港交所)[: ]{1,2}[A-Z0-9]{1,6}\)/g
const SOURCE = /据([\u4e00-\u9fff]{2,7}[院社局署委])(?=介绍|透露|称|公布|发布|报道|通报|消息|统计|数据|宣布)/g
const GENERIC: ReadonlySet<string> = new Set(GENERIC_STEMS)
/** A stem holding one of these is a phrase, not a name: 多家上市, 成立的子. */
const PHRASE =
  /[的了着过是有在这那该各多几某此每其两些等为被把让将已能可会要]|一家|三家|旗下|来自|加入|收购|成立|投资|成为|通过|根据|以及|包括|母公|子公|同行|创业|合作|知名|全资|控股|参股|不少|所属|创办|负责|前往|任职|上市|相关|任何|最大|国内|境内|科技型|一众|众多|[很更最非没并且又也都就才]|窃取|巨额|曝光|监管|政策/
/** Words that come before a name without a mark between. */
const OPENERS =
  /(?:公司|企业|新创|初创|厂商|巨头|大厂|换上|指出|表示|透露|传出|以及|来自|加入|收购|投资|旗下|创办|创立|成立|知名|根据|包括|并入|入股|起诉|联合|携手|任职|离开|任教|毕业于?|就读|获得|获|由|对|据|让|被|是|向|从|给|跟|将|和|与|及|的|了|在|为)$/
const OPENER_REACH = 4

/** Finds organisations that no glossary knows by what their names end in and by what is said of them. */
export function findOrganisations(folded: string, ground: Ground): Span[] {
  const found: Span[] = []
  const add = (span: Span | null) => {
    if (span === null || !ground.isFree(span)) return
    ground.take(span)
    found.push(span)
  }
  findQuotedMedia(folded).forEach(add)
  findListed(folded).forEach(add)
  findSources(folded).forEach(add)
  for (let at = 0; at < folded.length; at++) {
    add(readOffice(folded, at))
    add(readMedium(folded, at))
    add(readBySuffix(folded, at, ground))
  }
  return found
}

/** 《X》 that reports or is quoted. A book or a film is not: something of a medium must stand beside it. */
function findQuotedMedia(folded: string): Span[] {
  return [...folded.matchAll(/《([^《》\n]{2,14})》/g)].flatMap((match) => {
    const start = match.index + 1
    const end = start + (match[1] as string).length
    const isQuoted = /(?:据|外媒|英媒|美媒|日媒|韩媒|媒体|接受|告诉|与)[^,。;:]{0,4}$/.test(
      folded.slice(Math.max(0, start - 9), start - 1),
    )
    const reports = wordAt(folded, end + 1, MEDIA_VERBS)
    const isMedium = reports !== null && reports !== '消息'
    return isMedium || (isQuoted && wordBefore(folded, end, MEDIA_SUFFIXES) !== null) ? [{ start, end }] : []
  })
}

/** A firm named with the sign its shares trade under: 博通 (AVGO-US), 台積電(2330-TW), Nvidia(NASDAQ:NVDA). */
function findListed(folded: string): Span[] {
  return [...folded.matchAll(TICKER)].flatMap(({ index }) => {
    const end = folded.charAt(index - 1) === ' ' ? index - 1 : index
    const latin = /[A-Z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*){0,2}$/.exec(
      folded.slice(Math.max(0, end - 30), end),
    )
    if (latin !== null) return [{ start: end - latin[0].length, end }]
    const start = stemStart(folded, end)
    const stem = folded.slice(start, end)
    return stem.length >= 2 && stem.length <= 6 && !PHRASE.test(stem) ? [{ start, end }] : []
  })
}

/** 据某某研究院介绍: who gives the information, where the name ends as an institution's does. */
function findSources(folded: string): Span[] {
  return [...folded.matchAll(SOURCE)].flatMap((match) => {
    const start = match.index + 1
    const end = start + (match[1] as string).length
    return /^[该本其法某]/.test(match[1] as string) ? [] : [{ start, end }]
  })
}

/** 工信部, 美國商務部, 香港政府; a country belongs to the name. */
function readOffice(folded: string, at: number): Span | null {
  const office = wordAt(folded, at, OFFICES)
  if (office === null) return null
  const place = /[部会院局府]$/.test(office) ? wordBefore(folded, at, PLACES) : null
  const isWhole = place !== null || (office !== '政府' && office !== '国会')
  return isWhole ? { start: at - (place?.length ?? 0), end: at + office.length } : null
}

/** 界面新闻报道, 据彭博社报道: a medium named right before it reports. */
function readMedium(folded: string, at: number): Span | null {
  if (wordAt(folded, at, MEDIA_VERBS) === null) return null
  const suffix = wordBefore(folded, at, MEDIA_SUFFIXES) ?? deskSuffix(folded, at)
  if (suffix === null) return null
  const start = stemStart(folded, at - suffix.length)
  const span = { start, end: at }
  const length = at - start
  return length >= 3 && length <= 8 && !/[外多有该各]/.test(folded.slice(start, start + 1)) ? span : null
}

/** 新浪科技讯: a portal's technology desk, named only in a dateline or as a source. */
function deskSuffix(folded: string, at: number): string | null {
  const opens = wordAt(folded, at, ['讯', '报道', '报导', '消息'])
  return opens !== null && folded.endsWith('科技', at) && !isHanAt(folded, at - 5) ? '科技' : null
}

function readBySuffix(folded: string, at: number, ground: Ground): Span | null {
  const firm = wordAt(folded, at, FIRM_SUFFIXES)
  if (firm !== null) return readFirm(folded, at, firm, ground)
  const loose = wordAt(folded, at, LOOSE_SUFFIXES)
  return loose === null ? null : readLoose(folded, at, loose)
}

/** 云舟智联科技有限公司, 清华大学. */
function readFirm(folded: string, at: number, suffix: string, ground: Ground): Span | null {
  const start = stemStart(folded, at)
  const stem = folded.slice(start, at)
  if (stem.length < 2 || GENERIC.has(stem) || PHRASE.test(stem) || isGenericEnd(stem)) return null
  if (suffix === '政府' || !ground.isFree({ start, end: at })) return null
  const end = at + suffix.length
  return COMMON_SUFFIXES.has(suffix) && !standsAlone(folded, stem, end) ? null : { start, end }
}

/** 公司, 银行 and the like are said of many things: a short stem, and a word must end behind them. */
function standsAlone(folded: string, stem: string, end: number): boolean {
  return stem.length <= 5 && rightEdge(folded, end) !== 'none' && !/[A-Za-z0-9]/.test(folded.charAt(end))
}

/** 云帆智能卖身, 新创公司云帆智能: a short stem, and words beside it that show a firm. */
function readLoose(folded: string, at: number, suffix: string): Span | null {
  const start = stemStart(folded, at)
  const stem = folded.slice(start, at)
  const end = at + suffix.length
  const fits = stem.length === 2 || (stem.length === 3 && LONG_STEM_SUFFIXES.has(suffix))
  if (!fits || GENERIC.has(stem) || PHRASE.test(stem) || isGenericEnd(stem)) return null
  if (FIRM_GOES_ON.test(folded.slice(end, end + 2))) return null
  const isSaid = wordBefore(folded, start, FIRM_NOUNS) !== null && rightEdge(folded, end) !== 'none'
  return isSaid || actsAsFirm(folded, end) ? { start, end } : null
}

function actsAsFirm(folded: string, end: number): boolean {
  const title = wordAt(folded, end, TITLES)
  return wordAt(folded, end, FIRM_ACTS) !== null || rightEdge(folded, end) === 'verb' || title !== null
}

function isGenericEnd(stem: string): boolean {
  for (let at = 1; at < stem.length; at++) {
    if (GENERIC.has(stem.slice(0, at)) && GENERIC.has(stem.slice(at))) return true
  }
  const generic = GENERIC_STEMS.some(
    (word) => word.length > 1 && stem.endsWith(word) && stem.length - word.length < 2,
  )
  return generic || (stem.length > 1 && PLACES.includes(stem) && stem.length === 2)
}

/** Walks left from a suffix over Chinese characters to where the stem begins. */
function stemStart(folded: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_STEM && isHanAt(folded, start - 1)) {
    if (OPENERS.test(folded.slice(Math.max(0, start - OPENER_REACH), start))) break
    start--
  }
  return start
}
