import { describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/article/index.ts'
import { readPage } from '../../lib/page/index.ts'
import { createReadingTools } from '../../scripts/command-line/reading-tools.ts'
import { parseHtml, readOwnFile } from '../support/read-file.ts'

const read = (file: string) => readOwnFile(`assets/samples/${file}`)
const tools = createReadingTools()

/** What a person wrote down after reading a sample. */
interface Expected {
  figures: { text: string; value?: number; low?: number; high?: number; unit: string; bound?: string }[]
  changes: [from: string, to: string, direction: string][]
  dates: { text: string; iso: string }[]
  people: { name: string; role: string }[]
  organisations: string[]
  products: string[]
}

describe.each(['article-hant', 'article-hans'])('%s', (name) => {
  const page = readPage(parseHtml(read(`${name}.html`)), null)?.page
  const report = readArticle(page as NonNullable<typeof page>, tools)
  const expected: Expected = JSON.parse(read(`${name}.expected.json`))
  const words = ({ start, end }: { start: number; end: number }) => report.text.slice(start, end)

  it('is spotted', () => {
    expect(report.verdict.spotted).toBe(true)
  })

  it.each(expected.figures)('reads $text as a person does', ({ text, value, low, high, unit }) => {
    const figure = report.figures.find((figure) => words(figure) === text)
    expect(figure).toMatchObject({ value: value ?? null, low: low ?? null, high: high ?? null, unit })
  })

  it('calls nothing else a key figure', () => {
    const known = new Set(expected.figures.map(({ text }) => text))
    expect(report.figures.filter((figure) => !figure.minor && !known.has(words(figure))).map(words)).toEqual(
      [],
    )
  })

  it('joins what changed', () => {
    const changes = report.changes.map(({ from, to, direction }) => [
      words(report.figures[from] as never),
      words(report.figures[to] as never),
      direction,
    ])
    expect(changes.sort()).toEqual(expected.changes.sort())
  })

  it('resolves the dates it finds', () => {
    const dates = report.dates.map((date) => ({ text: words(date), iso: date.iso }))
    for (const date of dates) expect(expected.dates).toContainEqual(date)
    expect(dates.length).toBeGreaterThanOrEqual(expected.dates.length - 2)
  })

  it('calls nobody a person who is none', () => {
    const known = expected.people.map(({ name }) => name)
    for (const { name } of report.people) expect(known).toContain(name)
    expect(report.people.length).toBeGreaterThanOrEqual(2)
  })

  it.each(['organisations', 'products'] as const)('names the %s that a person names', (list) => {
    expect(report[list].map(({ name }) => name).sort()).toEqual(expected[list].toSorted())
  })

  it('says it in at least three sentences of the article', () => {
    expect(report.summary.length).toBeGreaterThanOrEqual(3)
    for (const span of report.summary) expect(words(span).length).toBeGreaterThan(10)
  })
})
