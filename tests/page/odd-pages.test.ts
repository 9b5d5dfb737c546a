import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/page/index.ts'
import { parseHtml } from '../support/read-file.ts'

const TITLE = '晶片廠搬到南部之後'
const line = (i: number) => `這家公司去年推出第${i}款晶片，今年又把產線搬到了南部，員工增加了不少。`
const lines = (count: number, from = 1) => Array.from({ length: count }, (_, i) => line(from + i))
const prose = (count: number, from = 1) =>
  lines(count, from)
    .map((words) => `<p>${words}</p>`)
    .join('')

const read = (html: string) => readPage(parseHtml(html), null)?.page

describe('where an article may stand', () => {
  it('is read in a frame of the same origin, with the nodes that live there', () => {
    const document = parseHtml(`<title>${TITLE}</title><body><p>短</p><iframe></iframe>`)
    const inner = document.querySelector('iframe')?.contentDocument as Document
    inner.body.innerHTML = `<h1>${TITLE}</h1><div>2024-12-13 09:00</div><div>${prose(4)}</div>`
    const reading = readPage(document, null)
    expect(reading?.page).toMatchObject({ title: TITLE, published: '2024-12-13' })
    expect(reading?.page.text).toBe([TITLE, ...lines(4)].join('\n'))
    expect(reading?.map.pointOf(TITLE.length + 1)?.node.ownerDocument).toBe(inner)
  })

  it.each([
    ['below an element of it', `<div>${prose(4)}</div>`],
    ['right in it', prose(4)],
  ])('is read in an open shadow root, %s, under a headline outside', (_, html) => {
    const document = parseHtml(`<title>${TITLE}</title><body><h1>${TITLE}</h1><p>2024-12-13</p><x-a></x-a>`)
    const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' }) as ShadowRoot
    root.innerHTML = html
    const page = readPage(document, null)?.page
    expect(page?.text).toBe([TITLE, ...lines(4)].join('\n'))
    expect(page?.published).toBe('2024-12-13')
  })

  it.each([
    [
      'parts cut by advertisements',
      `<div>${prose(2)}</div><div class="ad">廣告</div><div>${prose(2, 3)}</div>`,
    ],
    [
      'divs without paragraphs',
      lines(4)
        .map((words) => `<div>${words}</div>`)
        .join(''),
    ],
    ['one paragraph full of breaks', `<p>${lines(4).join('<br><br>')}</p>`],
    ['the cells of a layout', `<table><tr><td>${prose(2)}</td></tr><tr><td>${prose(2, 3)}</td></tr></table>`],
    ['a form around everything', `<form><input name="children"><div>${prose(4)}</div></form>`],
    ['names of furniture', `<div class="hot-article"><div class="main-side share">${prose(4)}</div></div>`],
    ['a row of suspicious names', `<p class="tag">${lines(4).join('</p><p class="tag">')}</p>`],
    ['what is hidden until a script shows it', `<div style="display:none">${prose(4)}</div>`],
    ['an inline element', `<span>${lines(4).join('<br>')}</span>`],
  ])('is read from %s', (_, html) => {
    const page = read(`<title>${TITLE}</title><body><h1>${TITLE}</h1><div id="x">${html}</div>`)
    expect(page?.text).toBe([TITLE, ...lines(4)].join('\n'))
    expect(page?.blocks.slice(1).map(({ role }) => role)).toEqual(Array(4).fill('paragraph'))
  })

  it('begins with the paragraph that leads from the headline to it', () => {
    const page = read(
      `<title>${TITLE}</title><body><header><h1>${TITLE}</h1><p>${line(99)}</p></header><div><div>${prose(30)}</div></div>`,
    )
    expect(page?.text.split('\n').slice(0, 3)).toEqual([TITLE, line(99), line(1)])
  })

  it('is not the comments below it, though they are longer', () => {
    const page = read(
      `<body><h1>${TITLE}</h1><div>${prose(3)}</div><div class="comment-list">${prose(30, 4)}</div>`,
    )
    expect(page?.text).toBe([TITLE, ...lines(3)].join('\n'))
  })
})

describe('titles', () => {
  it.each([
    [`${TITLE}_某某新聞`, TITLE],
    [`${TITLE} | 產業 | 數序時代`, TITLE],
    [`${TITLE} - 八分氪`, TITLE],
    [`${TITLE}-電子日報`, TITLE],
    ['晶片 - 從沙子到手機', '晶片 - 從沙子到手機'],
    ['A-17 發表：效能增加一成', 'A-17 發表：效能增加一成'],
  ])('of the window, %j, are %j', (title, expected) => {
    expect(read(`<title>${title}</title><body><div>${prose(3)}</div>`)?.title).toBe(expected)
  })

  it('are not the sign of the site', () => {
    const page = read(
      `<title>${TITLE}｜數序時代</title><body><h1><a href="/">數序時代</a></h1><div class="tit">${TITLE}</div><div>${prose(3)}</div>`,
    )
    expect(page?.title).toBe(TITLE)
    expect(page?.text.startsWith(`${TITLE}\n`)).toBe(true)
  })

  it('are found behind the blanks before an inline element', () => {
    const page = read(
      `<title>${TITLE}</title><body><div><div>\n  <span class="title">${TITLE}</span>\n</div><div>2024-12-13</div>${prose(3)}</div>`,
    )
    expect(page).toMatchObject({ title: TITLE, published: '2024-12-13' })
    expect(page?.blocks.map(({ role }) => role)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph'])
  })

  it('are what the page calls one, where the window has none', () => {
    const page = read(`<title>新闻详情</title><body><div class="bt">${TITLE}</div><div>${prose(3)}</div>`)
    expect(page?.title).toBe(TITLE)
  })
})

describe('dates', () => {
  const at = (head: string, shown = '') =>
    read(`<head>${head}</head><body><h1>${TITLE}</h1><p>${shown}</p><div>${prose(3)}</div>`)?.published

  it.each([
    ['{"@type":"NewsArticle","datePublished":"2024-12-13T20:00:00Z"}', '2024-12-14'],
    ['[{"@type":"WebSite"},{"@type":["Thing","NewsArticle"],"datePublished":"2024-12-13"}]', '2024-12-13'],
    [
      '{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"Article","datePublished":"2024-12-13"}]}',
      '2024-12-13',
    ],
    [
      '[{"@type":"JobPosting","datePublished":"2020-01-01"},{"@type":"Report","datePublished":"2024-12-13"}]',
      '2024-12-13',
    ],
    ['{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","datePublished":"2024-12-13"}}', '2024-12-13'],
  ])('from JSON-LD %s', (json, day) => {
    expect(at(`<script type="application/ld+json">${json}</script>`, '昨天')).toBe(day)
  })

  it.each(['article:published_time', 'pubdate', 'apub:time', 'og:time', 'article_publish_time'])(
    'from an element named %s',
    (name) => {
      expect(at(`<meta name="${name}" content="2024-12-13 09:30">`, '3小時前')).toBe('2024-12-13')
    },
  )

  it('from a script, where the page shows only how long ago it was', () => {
    expect(at('<script>var ct = "1734019200"</script>', '昨天')).toBe('2024-12-13')
  })

  it('from no clock', () => {
    expect(at('', '今天 09:30')).toBeNull()
  })
})

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    [
      'a form whose fields are called like methods',
      '<form><input name="getAttribute"><input name="parentNode">',
    ],
    ['an image called body', '<img name="body"><img name="title">'],
    ['five thousand elements in each other', '<div class="share title">'.repeat(5000)],
    ['a line without end', `<p>${'記者張三　'.repeat(50_000)}</p>`],
    ['dates without end', `<p>${'2024-'.repeat(50_000)}</p>`],
    ['JSON-LD without end', `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}</script>`],
  ])('%s', (_, html) => {
    const page = read(`<body>${html}<div>${prose(3)}</div>`)
    for (const words of lines(3)) expect(page?.text).toContain(words)
  })

  it('a document without its elements', () => {
    const document = parseHtml('<p>字')
    document.documentElement.remove()
    expect(readPage(document, null)).toBeNull()
  })
})
