import type { Span } from '../text/index.ts'
import { isHanAt, wordAt, wordBefore } from './edges.ts'
import { findFirms } from './find-firms.ts'
import { PLACES } from './firm-words.ts'
import { MEDIA_SUFFIXES, MEDIA_VERBS, OFFICES } from './name-words.ts'
import type { Ground } from './sighting.ts'
import { PHRASE, stemStart } from './stems.ts'

const TICKER =
  /\((?:[A-Z]{1,5}|\d{4,6})[-.](?:US|TW|HK|SH|SZ|TWO|JP|KS|SS)\)|\((?:NASDAQ|NYSE|HKEX|SEHK|TWSE|纳斯达克|港交所)[: ]{1,2}[A-Z0-9]{1,6}\)/g
const SOURCE = /据([\u4e00-\u9fff]{2,7}[院社局署委])(?=介绍|透露|称|公布|发布|报道|通报|消息|统计|数据|宣布)/g

/**
 * Finds organisations that no glossary knows: media by what they say, firms by the sign of their shares or by what their
 * names end in, public bodies.
 * @param ground where names are already known; what is found is taken from it
 */
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
  }
  findFirms(folded).forEach(add)
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
