import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/page/index.ts'
import { parseHtml, readOwnFile } from '../support/read-file.ts'

const sample = (name: string) => readOwnFile(`assets/samples/${name}`)

const LINE = '這家公司去年推出第一款晶片，今年又把產線搬到了南部，員工增加了不少。'

describe('readPage', () => {
  it.each(['article-hant', 'article-hans'])('reads %s as a person would', (name) => {
    const expected = JSON.parse(sample(`${name}.expected.json`))
    const page = readPage(parseHtml(sample(`${name}.html`)), 'https://example.com/a')?.page
    expect(page).toMatchObject({
      title: expected.title,
      published: expected.published,
      source: expected.source,
      byline: expected.byline,
      url: 'https://example.com/a',
    })
    expect(page?.blocks[0]?.role).toBe('title')
    for (const words of expected.outside) expect(page?.text).not.toContain(words)
  })

  it('gives back the node of every character', () => {
    const document = parseHtml(sample('article-hant.html'))
    const reading = readPage(document, null)
    const { page, map } = reading as NonNullable<typeof reading>
    for (let offset = 0; offset < page.text.length; offset++) {
      const point = map.pointOf(offset)
      if (page.text[offset] === '\n') expect(point).toBeNull()
      else {
        expect(point?.node.data.charAt(point.offset).trim()).toBe(page.text.charAt(offset).trim())
        expect(point && map.offsetOf(point, ({ data }) => data)).toBe(offset)
      }
    }
  })

  it('collapses blanks as a browser shows them, and keeps words that cross tags whole', () => {
    const page = readPage(parseHtml(`<body><p>\n  大力<b>出奇</b>跡，\n   ${LINE}  </p>`), null)?.page
    expect(page?.text).toBe(`大力出奇跡， ${LINE}`)
  })

  it('takes each line of a paragraph full of breaks as a block', () => {
    const page = readPage(parseHtml(`<body><div>${LINE}<br><br>${LINE}<br>${LINE}</div>`), null)?.page
    expect(page?.blocks).toHaveLength(3)
  })

  it.each([
    ['民視 2026-03-05 09:10', '2026-03-05'],
    ['發布時間：2025年12月1日', '2025-12-01'],
    ['更新：2026/1/9 來源：某報', '2026-01-09'],
    ['電話 2026-13-45', null],
  ])('finds the date in 「%s」', (line, date) => {
    const page = readPage(
      parseHtml(`<body><h1>標題</h1><div>${line}</div><div><p>${LINE}</p><p>${LINE}</p></div>`),
      null,
    )
    expect(page?.page.published).toBe(date)
  })

  it.each([
    ['broken JSON-LD', '<script type="application/ld+json">{"datePublished":</script>'],
    [
      'JSON-LD that is a list of other things',
      '<script type="application/ld+json">[1,null,{"a":"b"}]</script>',
    ],
    ['a date that is a number', '<script type="application/ld+json">{"datePublished":20260101}</script>'],
  ])('is calm about %s', (_, script) => {
    const page = readPage(parseHtml(`<body>${script}<p>${LINE}</p>`), null)?.page
    expect(page).toMatchObject({ published: null, text: LINE })
  })

  it('is calm about a form whose field is called like a method', () => {
    const html = `<body><form><input name="matches"></form><div><p>${LINE}</p><p>${LINE}</p></div>`
    expect(readPage(parseHtml(html), null)?.page.blocks).toHaveLength(2)
  })

  it.each([['<body>'], ['<body><p>Plain English, nothing else.</p>'], ['<frameset></frameset>']])(
    'finds nothing to read in %j',
    (html) => {
      expect(readPage(parseHtml(html), null)).toBeNull()
    },
  )
})
