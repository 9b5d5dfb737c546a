/** What a page says of its article, beside the article itself. Null where it does not say. */
export interface Metadata {
  title: string | null
  published: string | null
  source: string | null
  byline: string | null
}

/** A page says when and by whom within this many characters before its article, or not at all. */
const NEAR_TITLE = 400

/**
 * Reads title, publication date, source and author.
 * @param nearTitle the words between the page's title and its first paragraph, and a little of that
 */
export function readMetadata(document: Document, nearTitle: string): Metadata {
  const linked = readLinkedData(document)
  const words = nearTitle.slice(-NEAR_TITLE)
  return {
    title: readTitle(document),
    published:
      isoDate(linked.datePublished) ??
      isoDate(readMeta(document, PUBLISHED_META)) ??
      findPublished(words) ??
      isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    source: findAfter(words, SOURCE_LABEL) ?? readMeta(document, ['source', 'mediaid']),
    byline:
      linked.author ?? findAfter(words, AUTHOR_LABEL) ?? readMeta(document, ['author', 'article:author']),
  }
}

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'publishdate',
  'pubdate',
  'date',
  'datePublished',
]
const SOURCE_LABEL = /(?:來源|来源|出處|出处|稿源)\s*[:：]\s*([^\s|丨｜]{1,30})/
const AUTHOR_LABEL = /(?:作者|記者|记者|撰文|文)\s*[:：/／]\s*([^\s|丨｜]{1,20})/

function readTitle(document: Document): string | null {
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  return heading || readMeta(document, ['og:title']) || document.title.trim() || null
}

function readMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const selector = `meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`
    const content = document.querySelector(selector)?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

/** Publication date and author from JSON-LD. What is no JSON, or says something else, is passed over. */
function readLinkedData(document: Document): { datePublished: string | null; author: string | null } {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticleNode(parseJson(script.textContent))
    if (article) return { datePublished: stringOf(article.datePublished), author: nameOf(article.author) }
  }
  return { datePublished: null, author: null }
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

/** The first object that says when it was published, in the document's list or `@graph`. */
function findArticleNode(data: unknown): Record<string, unknown> | null {
  const nodes = Array.isArray(data) ? data : [data, ...graphOf(data)]
  return nodes.filter(isRecord).find((node) => typeof node.datePublished === 'string') ?? null
}

function graphOf(data: unknown): unknown[] {
  return isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function nameOf(author: unknown): string | null {
  const first = Array.isArray(author) ? author[0] : author
  return stringOf(isRecord(first) ? first.name : first)?.trim() || null
}

/** YYYY-MM-DD from the start of an ISO date or a date written with other signs; null for what is no date. */
function isoDate(words: string | null | undefined): string | null {
  return words ? readDate(/(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/.exec(words)) : null
}

/** A date that stands after its label, else one with the time of day, else the first that is complete. */
function findPublished(words: string): string | null {
  const date = '(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})'
  const labelled = new RegExp(`(?:發[布佈]|发布|刊登|更新|時間|时间|日期)[^\\d]{0,6}${date}`)
  const timed = new RegExp(`${date}\\s?日?\\s+\\d{1,2}:\\d{2}`)
  return (
    readDate(labelled.exec(words)) ?? readDate(timed.exec(words)) ?? readDate(new RegExp(date).exec(words))
  )
}

function readDate(match: RegExpExecArray | null): string | null {
  if (!match) return null
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990 && year < 2100
  return isReal ? date.toISOString().slice(0, 10) : null
}

function findAfter(words: string, label: RegExp): string | null {
  return label.exec(words)?.[1]?.trim() || null
}
