import type { Span } from '../text/index.ts'
import type { Ground, NameList, Sighting } from './sighting.ts'

const LONGEST_ITEM = 24
/** Chinese items longer than this are phrases. */
const LONGEST_HAN_ITEM = 6
const LIST_ITEM_END = /(?:等|[和与及]|,|。|;|\)|$)/
const KIND_BEHIND =
  /^等[^,。;:、]{0,8}?(?:(厂商|公司|企业|巨头|机构|车企|大厂|平台商|供应商|晶片商|业者)|产品|应用|App|APP|大模型|工具|机型)/
const PHRASE =
  /[的了在是有为被把让将们这那各类该第一二三四五六七八九十其还]|包括|以及|例如|比如|业务|行业|领域|市场|技术|系统|服务|方面|电商|社交|搜索|地图|金融|教育|医疗|手机|平板|汽车|芯片|产品|工具|用户|公司|集团/

/**
 * Reads the unknown members of an enumeration whose other members are known: in 「星河、北渡、青禾」 two
 * known firms make firms of the others. Only whole items between 、 count.
 */
export function findListMembers(folded: string, known: readonly Sighting[], ground: Ground): Sighting[] {
  const byStart = new Map(known.map((sighting) => [sighting.start, sighting]))
  return enumerations(folded).flatMap((items) => {
    const lists = items.map((item) => knownList(item, byStart))
    const list = commonList(lists, namedKind(folded, items))
    if (list === null) return []
    return items.flatMap((item, position) => {
      if (lists[position] !== null || !isNameLike(folded, item) || !ground.isFree(item)) return []
      return [{ ...item, list, key: '' }]
    })
  })
}

/** Stretches of items joined by 、, with the last joined by 和 or ended by 等. */
function enumerations(folded: string): Span[][] {
  const found: Span[][] = []
  let items: Span[] = []
  let from = -1
  for (let at = folded.indexOf('、'); at >= 0; at = folded.indexOf('、', at + 1)) {
    if (from >= 0 && at - from <= LONGEST_ITEM && !/[,。;:\n]/.test(folded.slice(from, at))) {
      items.push({ start: from, end: at })
    } else {
      if (items.length > 0) found.push(close(folded, items, from))
      items = [{ start: itemStart(folded, at), end: at }]
    }
    from = at + 1
  }
  if (items.length > 0) found.push(close(folded, items, from))
  return found
}

function close(folded: string, items: Span[], from: number): Span[] {
  const rest = folded.slice(from, from + LONGEST_ITEM)
  const length = rest.search(LIST_ITEM_END)
  const last = { start: from, end: from + Math.max(0, length) }
  const joined = /[和与及]/.test(rest.charAt(length)) ? [joinedItem(folded, last.end + 1)] : []
  return [...items, last, ...joined]
}

function joinedItem(folded: string, start: number): Span {
  const rest = folded.slice(start, start + LONGEST_ITEM)
  const length = rest.search(/[,。;:)、\n等]/)
  return { start, end: start + Math.max(0, length) }
}

function itemStart(folded: string, end: number): number {
  const before = folded.slice(Math.max(0, end - LONGEST_ITEM), end)
  const mark = Math.max(...[',', '。', ';', ':', '\n', '(', '、'].map((sign) => before.lastIndexOf(sign)))
  return end - before.length + mark + 1
}

function knownList(item: Span, byStart: ReadonlyMap<number, Sighting>): NameList | null {
  for (let start = item.start; start < item.end; start++) {
    const sighting = byStart.get(start)
    if (sighting?.end === item.end) return sighting.list
    if (sighting !== undefined && start === item.start) return sighting.list
  }
  return null
}

/** What the text calls the items right behind the enumeration: 等多家芯片厂商, 等产品. */
function namedKind(folded: string, items: readonly Span[]): NameList | null {
  const end = items.at(-1)?.end ?? 0
  const kind = KIND_BEHIND.exec(folded.slice(end, end + 16))
  return kind === null ? null : kind[1] === undefined ? 'products' : 'organisations'
}

/**
 * The list at least two known items, and more of them than any other, belong to; one is enough where the text says
 * what the items are.
 */
function commonList(lists: readonly (NameList | null)[], named: NameList | null): NameList | null {
  const count = (list: NameList) => lists.filter((one) => one === list).length
  if (named !== null && lists.length >= 3 && count(named) >= 1) return named
  const ranked = (['organisations', 'products'] as const).map((list) => ({ list, known: count(list) }))
  const best = ranked.sort((a, b) => b.known - a.known)[0]
  return best !== undefined && best.known >= 2 ? best.list : null
}

function isNameLike(folded: string, item: Span): boolean {
  const words = folded.slice(item.start, item.end)
  if (/^[A-Z][A-Za-z0-9.&-]{2,15}(?: [A-Z0-9][A-Za-z0-9.&-]*){0,2}$/.test(words)) return true
  return (
    /^[\u4e00-\u9fff]+$/.test(words) &&
    words.length >= 2 &&
    words.length <= LONGEST_HAN_ITEM &&
    !PHRASE.test(words)
  )
}
