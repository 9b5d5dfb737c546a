/** `npm run -s analyze -- [FILE]`: what Yueban says of texts and saved pages, one JSON row each. */
import { type ArticleReport, conversionSource, readArticle } from '../lib/article/index.ts'
import { createTranslator } from '../lib/locale/index.ts'
import { readPage } from '../lib/page/read-page.ts'
import type { Verdict } from '../lib/spot/index.ts'
import { type PageText, pageFromText } from '../lib/text/index.ts'
import { createReadingTools } from './command-line/reading-tools.ts'
import { optionalString, type Row, runRows } from './command-line/run-rows.ts'
import { simplify } from './command-line/simplify.ts'

const tools = createReadingTools()
const translate = createTranslator('en')

await runRows(async (row) => {
  const report = readArticle(await readRow(row), tools)
  return { id: row.id ?? null, ...describe(report) }
})

/** The page of a row; what the row says of it goes before what the page says. */
async function readRow(row: Row): Promise<PageText> {
  const text = optionalString(row, 'text')
  const html = optionalString(row, 'html')
  if (text === null && html === null) throw new Error('neither text nor html')
  const said = {
    title: optionalString(row, 'title') || null,
    url: optionalString(row, 'url') || null,
    published: optionalDate(row, 'published'),
  }
  if (text !== null) return pageFromText(text, said)
  const page = await readHtml(html as string)
  return {
    ...page,
    title: said.title ?? page.title,
    url: said.url,
    published: said.published ?? page.published,
  }
}

/** @throws Error where the field is no calendar date */
function optionalDate(row: Row, field: string): string | null {
  const value = optionalString(row, field)
  if (!value) return null
  const day = value.slice(0, 10)
  if (!isDay(day)) throw new Error(`${field} is no ISO date`)
  return day
}

/** Whether there is such a day: 2024-02-31 is read as one in March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

async function readHtml(html: string): Promise<PageText> {
  // Slow to load, and most rows are plain text.
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM(html)
  try {
    // A page without prose, down to a single sentence, is read as its bare text.
    return (
      readPage(window.document, null)?.page ?? pageFromText(window.document.body?.textContent?.trim() ?? '')
    )
  } finally {
    window.close()
  }
}

/** The report in the fields that the command promises. */
function describe(report: ArticleReport): object {
  const { text, verdict, terms, figures, changes, dates, people, organisations, products, summary } = report
  return {
    text,
    page: describeVerdict(verdict),
    simplified: simplifiedText(text, verdict),
    terms: terms.map(({ id, start, end }) => ({ id, start, end })),
    figures,
    changes,
    dates,
    people,
    organisations,
    products,
    summary,
  }
}

function describeVerdict({ spotted, confidence, script, region, reasons }: Verdict): object {
  const sentences = reasons.map(({ key, values }) => translate(`reasons.${key}` as never, values))
  return { spotted, confidence, script, region, reasons: sentences }
}

function simplifiedText(text: string, verdict: Verdict): string {
  const from = conversionSource(verdict)
  return from === null ? text : simplify(text, from, false)
}
