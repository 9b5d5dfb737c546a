import type { PageSays } from './page-says.ts'
import { findAddressDay, findLabelledDay, findPublishedDay, readDay } from './read-date.ts'
import { isSiteName, withoutTails } from './title-tails.ts'

/** What a page says of its article, beside the article itself. Null where it does not say. */
export interface Metadata {
  title: string | null
  published: string | null
  source: string | null
  byline: string | null
}

/** What the page shows of it, as plain words. */
export interface AroundArticle {
  headline: string | null
  /** From shortly before the headline to the first lines of the article, a line each. */
  near: string
  /** Lines with the article that are no part of it, a line each. */
  around: string
  /** Short lines in and right behind the article, whatever they are part of. */
  behind: string
  /** The values of `<time datetime>` in and right before the article. */
  times: readonly string[]
  /** Dates in the page's scripts under telling names. */
  scripted: readonly string[]
  /** The page's own addresses. */
  addresses: readonly string[]
}

/** What may be left at the ends of a name. */
const ENDS = /^[\s|丨｜,，;；、/／·•]+|[\s|丨｜,，;；、/／·•]+$/g
const LABELLED = '\\s{0,2}[:：/／|｜丨]\\s{0,2}'
/** Labels stand at the beginning of a line or behind a blank or a bar. */
const START = '(?:^|[\\s(（【|｜／/])'
const SOURCES = [
  new RegExp(
    `${START}(?:(?:文章|[消资資]息?料?|[新内內][闻聞容]|信息|本文|原文)?(?:來源|来源)|出處|出处|稿源|媒體|(?:本文)?(?:[經经].{0,8})?(?:授[權权])?(?:[轉转][載载]|首[發发])(?:自|於|于))\\s{0,2}[:：於于/／|｜]?\\s{0,2}(?<=[:：於于自/／|｜]\\s{0,2})([^\\s|丨｜()（）【】,，。;；]{1,30})`,
    'gm',
  ),
  // 某報／記者林小美／台北報導
  /^\s*([\u4e00-\u9fffA-Za-z]{2,8}?)\s?[／/]\s?(?:本報)?[記记]者/gm,
]
const AUTHORS = [
  new RegExp(
    `${START}(?:(?:本文|原文)?作\\s?者|(?:[\\u4e00-\\u9fff]{0,6})?[記记]者|撰文|撰稿|[採采][訪访寫写]|文|編[譯译]|编译|作者名[稱称]|[Bb][Yy])${LABELLED}([^\\s|丨｜()（）【】\\[\\]／/,，。;；:：]{2,20}(?: [A-Z][A-Za-z.]+)*)`,
    'gm',
  ),
  // 記者林小美／台北報導, 某某新闻记者 张三
  /(?:^|[\s(（【|｜／/])[\u4e00-\u9fff]{0,8}[記记]者\s?([\u4e00-\u9fff]{2,4})(?=\s|[／/、]|$)/gm,
  /(?:^|[\s(（【|｜])(?:作者|撰文者?)\s+([^\s|丨｜()（）]{2,20})(?=\s*(?:[|｜·•]|[發发]|更新|\d{4}))/gm,
  /(?:^|[\s|｜·•])by\s+([A-Z][\w.-]*(?: [A-Z][\w.-]*){0,2}|[\u4e00-\u9fff]{2,6})/gm,
]

/** A label's word is no name: 作者：編輯部 is, 來源：時間 is not. */
const NO_NAME = /^(?:時間|时间|日期|作者|編輯|编辑|來源|来源|原創|原创|瀏覽|浏览|閱讀|阅读|\d.*)$/
const TRADITIONAL = /[國發這個來說臺灣與為時報導關於對開]/
/** So many characters of an article's own notes are looked at. */
const LOOK_AT = 1500

/** Reads title, publication date, source and author from what a page says and shows. Asks for no clock. */
export function readMetadata(says: PageSays, shown: AroundArticle, lang: string | null): Metadata {
  const near = shown.near.slice(0, LOOK_AT)
  const words = `${near}\n${shown.around.slice(0, LOOK_AT)}`
  return {
    title: shown.headline ?? readTitle(says),
    published: readPublished(says, { ...shown, near }, lang),
    source: findName(words, SOURCES) ?? says.publisher,
    byline: findName(words, AUTHORS) ?? readAuthor(says),
  }
}

function readTitle({ titles, siteNames }: PageSays): string | null {
  for (const title of titles) {
    const rest = withoutTails(title, siteNames)
    if (rest !== '') return rest
  }
  return titles[0] ?? null
}

function readPublished(says: PageSays, shown: AroundArticle, lang: string | null): string | null {
  const isTaiwanese = /tw|hant/i.test(lang ?? '') || TRADITIONAL.test(shown.near)
  return (
    firstDay(says.dates) ??
    findPublishedDay(shown.near, isTaiwanese) ??
    firstDay(shown.times) ??
    findLabelledDay(shown.around, isTaiwanese) ??
    firstDay(shown.scripted) ??
    shown.addresses.map(findAddressDay).find((day) => day !== null) ??
    findLabelledDay(shown.behind, isTaiwanese) ??
    firstDay(says.changes)
  )
}

function firstDay(values: readonly string[]): string | null {
  return values.map(readDay).find((day) => day !== null) ?? null
}

/** The first name behind one of some labels; the first of the labels that has one counts. */
function findName(words: string, labels: readonly RegExp[]): string | null {
  for (const label of labels) {
    for (const [, found] of words.matchAll(label)) {
      const name = found?.replace(ENDS, '') ?? ''
      if (name !== '' && !NO_NAME.test(name)) return name
    }
  }
  return null
}

/** The author that a page gives; some give the address of the author's page, or the site's own name. */
function readAuthor({ author, siteNames }: PageSays): string | null {
  if (author === null || /^https?:/i.test(author) || !/\p{L}/u.test(author)) return null
  // 某網記者林小美
  const name = author.replace(/^.{0,8}[記记]者\s?(?=[\u4e00-\u9fff]{2,4}$)/, '')
  return isSiteName(name, siteNames) ? null : name
}
