import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/page/index.ts'
import { parseHtml, readOwnFile } from '../support/read-file.ts'

/** What a person wrote down of a page: its article, and words that stand around it. */
interface Expected {
  title: string
  published: string
  source: string | null
  byline: string | null
  paragraphs: string[]
  outside: string[]
}

/** Pages built as sites build theirs; the texts are of our own writing. */
const folder = new URL('../pages/', import.meta.url)
const slugs = readdirSync(folder).filter((slug) =>
  readdirSync(new URL(`${slug}/`, folder)).includes('expected.json'),
)

describe.each(slugs)('%s', (slug) => {
  const expected: Expected = JSON.parse(readOwnFile(`tests/pages/${slug}/expected.json`))
  const page = readPage(parseHtml(readOwnFile(`tests/pages/${slug}/page.html`)), null)?.page
  const lines = page?.text.split('\n') ?? []

  it('has its title, date, source and author', () => {
    const { title, published, source, byline } = expected
    expect(page).toMatchObject({ title, published, source, byline })
  })

  it('is read whole, in order', () => {
    const paragraphs = new Set(expected.paragraphs)
    expect(lines.filter((line) => paragraphs.has(line))).toEqual(expected.paragraphs)
  })

  it('is read with its title and little else', () => {
    expect(page?.blocks.filter(({ role }) => role === 'title')).toHaveLength(1)
    expect(page?.blocks[0]?.role).toBe('title')
    for (const words of expected.outside) expect(page?.text).not.toContain(words)
  })
})
