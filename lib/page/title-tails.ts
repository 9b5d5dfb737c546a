/** What a title with nothing else to say is: a site's name for its article pages. */
const EMPTY_TITLE =
  /^(?:新[闻聞](?:[详詳]情|正文|[内內]容)?|正文|[详詳]情[页頁]?|文章(?:[详詳]情|[内內]容)?|首[页頁]|[无無]标题文档|untitled(?: document)?|document|index)$/i
/** How site and channel names end, or what they are. */
const NAME_LIKE =
  /(?:[网網](?:站|易)?|新[闻聞]|[频頻]道|科技|[财財][经經]|[资資][讯訊]|日[报報]|晚[报報]|[时時][报報]|[报報]|[传傳]媒|媒[体體]|之家|在线|在線|[杂雜][志誌]|周刊|週刊|平台|中心|社|[论論][坛壇]|[客号號家]|[电電]子[报報]?|觀察|观察|香港\d*|氪|[0-9a-z]+\.(?:com|cn|net|hk|tw|org)(?:\.[a-z]{2})?|powered by .*|news|tech|times|daily|post|online|hk|tw)$/i

/** No title is longer; what is, is cut. */
const LONGEST = 400

const bare = (words: string) => words.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase()

/**
 * Takes site and channel names off a title's end: all behind the first _ or ｜, and behind a dash what repeats a
 * name of the site, or reads like one.
 * @param siteNames in the page's words; parts of the host's name may be among them
 * @returns empty where nothing but names is left
 */
export function withoutTails(title: string, siteNames: readonly string[]): string {
  let rest = title.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
  for (let cut = lastCut(rest); cut && isName(cut, siteNames); cut = lastCut(rest)) rest = cut.head
  return EMPTY_TITLE.test(rest) || isSiteName(rest, siteNames) ? '' : rest
}

interface Cut {
  head: string
  sign: string
  tail: string
}

const SIGN = /[_|｜丨│¦»•·@]+|[-–—]+|\s[:：~/／>]\s/g

/** A title's last part, and the sign that separates it; null for a title in one part. */
function lastCut(title: string): Cut | null {
  const sign = [...title.matchAll(SIGN)].pop()
  if (!sign || sign.index === 0) return null
  const end = sign.index + sign[0].length
  return { head: title.slice(0, sign.index).trim(), sign: sign[0].trim(), tail: title.slice(end).trim() }
}

/** Whether the part behind a sign is a name and not the end of the title. */
function isName({ head, sign, tail }: Cut, siteNames: readonly string[]): boolean {
  if (tail === '' || isSiteName(tail, siteNames)) return true
  const isShort = tail.length <= 24 && !/[，。！？；,!?;]/.test(tail)
  if (bare(head).length < 5 || !isShort) return false
  // Titles hardly ever hold these signs themselves.
  if (/[_|｜丨│¦»]/.test(sign)) return true
  return NAME_LIKE.test(tail) && tail.length < head.length
}

/** Whether words are a site's name, or a part of it of some length. */
export function isSiteName(words: string, siteNames: readonly string[]): boolean {
  const name = bare(words)
  if (name === '') return true
  return siteNames
    .map(bare)
    .some(
      (known) =>
        known === name ||
        (name.length >= 2 &&
          known.length >= 2 &&
          (known.startsWith(name) || known.endsWith(name) || name.startsWith(known))),
    )
}
