import { readAttribute } from './furniture.ts'
import { createPace, type Steps, workOf } from './steps.ts'

/** What a page says of its article where readers do not see it. */
export interface PageSays {
  /** Titles, the most trustworthy first; the window's title, with its tails, last. */
  titles: string[]
  /** Names of the site and of its publisher. */
  siteNames: string[]
  /** When it was published, in the page's notation, the most trustworthy first. */
  dates: string[]
  /** When it was last changed, likewise. */
  changes: string[]
  author: string | null
  publisher: string | null
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'bytedance:published_time',
  'weibo:article:create_at',
  'datepublished',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'pubdate',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'apub:time',
  'og:time',
  'og:release_date',
  'release_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'date',
]
/** A name that means when something was published, wherever it is used. */
const ANY_DATE_NAME = /(?:publ|create|issue|release|^a?pub).*(?:time|date|_at|day)|^(?:time|date)$/
/** One that means a later change. */
const CHANGE_NAME = /modif|updat|revis/
const TITLE_NAMES = ['og:title', 'twitter:title', 'headline', 'title']
const SITE_NAMES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:site',
  'al:ios:app_name',
]
const AUTHOR_NAMES = ['author', 'article:author', 'og:article:author', 'dc.creator', 'dable:author', 'byl']
const SOURCE_NAMES = ['source', 'mediaid', 'article:source', 'weibo:article:source']

/** Reads JSON-LD and the elements of the head, of the documents that hold and surround the article. */
export function* readPageSays(documents: readonly Document[]): Steps<PageSays> {
  const says: PageSays = { titles: [], siteNames: [], dates: [], changes: [], author: null, publisher: null }
  for (const document of documents) {
    const metas = yield* readMetas(document)
    const article = yield* readLinkedArticle(document)
    says.titles.push(
      ...present([textOf(article?.headline), ...valuesOf(metas, TITLE_NAMES), textOf(article?.name)]),
    )
    says.siteNames.push(...present([...valuesOf(metas, SITE_NAMES), nameOf(article?.publisher)]))
    says.dates.push(
      ...present([textOf(article?.datePublished), ...valuesOf(metas, DATE_NAMES), ...anyDates(metas)]),
    )
    says.changes.push(
      ...present([
        textOf(article?.dateModified),
        ...[...metas].filter(([name]) => CHANGE_NAME.test(name)).map(([, content]) => content),
      ]),
    )
    says.author ??= nameOf(article?.author) ?? valuesOf(metas, AUTHOR_NAMES)[0] ?? null
    says.publisher ??= valuesOf(metas, SOURCE_NAMES)[0] ?? nameOf(article?.publisher)
  }
  says.titles.push(...present(documents.map(({ title }) => textOf(title))))
  return says
}

function present(values: readonly (string | null | undefined)[]): string[] {
  return values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '').filter((value) => value !== '')
}

/** No page needs more elements in its head to say what it says. */
const MOST_METAS = 500

/** The elements of the head by their names in lower case; the first of a name counts. */
function* readMetas(document: Document): Steps<Map<string, string>> {
  const metas = new Map<string, string>()
  const isDue = createPace()
  for (const meta of document.querySelectorAll('meta')) {
    if (isDue()) yield
    const name = ['property', 'name', 'itemprop'].map((key) => readAttribute(meta, key)).find(Boolean)
    const content = readAttribute(meta, 'content').trim()
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
    if (metas.size === MOST_METAS) break
  }
  return metas
}

function valuesOf(metas: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.flatMap((name) => metas.get(name) ?? [])
}

function anyDates(metas: ReadonlyMap<string, string>): string[] {
  return [...metas]
    .filter(([name]) => ANY_DATE_NAME.test(name) && !CHANGE_NAME.test(name))
    .map(([, content]) => content)
}

/** What is longer is a site's catalogue, and takes too long to be read. */
const LONGEST_JSON = 400_000

/** Of all objects that say when they were published, an article's, else the first. */
function* readLinkedArticle(document: Document): Steps<Record<string, unknown> | null> {
  const nodes: Record<string, unknown>[] = []
  const isDue = createPace()
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = textContent ?? ''
    if (isDue(workOf(json.length))) yield
    if (json.length > LONGEST_JSON || nodes.length > MOST_NODES) continue
    const dated = listNodes(parseJson(json)).filter(
      (node) => isArticle(node) || textOf(node.datePublished) !== null,
    )
    nodes.push(...dated)
  }
  return nodes.find((node) => isArticle(node) && textOf(node.datePublished) !== null) ?? nodes[0] ?? null
}

/** Sites write line feeds and comments into it, and close it with a comma or a semicolon. */
function parseJson(text: string): unknown {
  const json = text
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:<!--|\/\/ ?<!\[CDATA\[)/, '')
    .replace(/[; ]{1,8}$/, '')
    .replace(/(?:-->|\/\/ ?\]\]>)$/, '')
    .replace(/[; ]{1,8}$/, '')
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** No page needs more objects to say when it was published. */
const MOST_NODES = 2000

/** An answer's objects, those in lists, in `@graph` and those that a page is about; no deeper than that. */
function listNodes(data: unknown): Record<string, unknown>[] {
  const nodes: Record<string, unknown>[] = []
  const pending = [data]
  // The list grows while it is gone through; to take from its front would have all the others move up.
  for (const next of pending) {
    if (nodes.length === MOST_NODES) break
    if (Array.isArray(next)) pending.push(...next.slice(0, MOST_NODES))
    else if (typeof next === 'object' && next !== null) {
      const node = next as Record<string, unknown>
      nodes.push(node)
      pending.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
    }
  }
  return nodes
}

/** What schema.org calls an article. A forum's posting is none: what is read there is the thread. */
const ARTICLES: ReadonlySet<unknown> = new Set([
  'Article',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'ScholarlyArticle',
  'TechArticle',
  'Report',
  'BlogPosting',
  'LiveBlogPosting',
  'SocialMediaPosting',
])

function isArticle(node: Record<string, unknown>): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  // schema:NewsArticle, https://schema.org/NewsArticle
  return types.some((type) => typeof type === 'string' && ARTICLES.has(type.replace(/^.*[/:]/, '')))
}

/** No more of what a page says is looked at, in characters. */
const LONGEST_TEXT = 2000

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : ''
  return text.trim() === '' ? null : text
}

function nameOf(author: unknown): string | null {
  const first = Array.isArray(author) ? author[0] : author
  const name = typeof first === 'object' && first !== null ? (first as Record<string, unknown>).name : first
  return textOf(Array.isArray(name) ? name[0] : name)?.trim() ?? null
}
