import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/page/index.ts'
import { parseHtml } from '../support/read-file.ts'

const TITLE = '電池廠把產線搬進了港口'
const NEXT = '衛星公司今年第三次延後發射'
const SECTIONS = ['為什麼是港口', '鄰居怎麼說', '接下來的一年']

const line = (i: number) =>
  `工廠第${i}條產線上個月開始試車，港口的倉庫也跟著改成了電池模組的測試間，附近居民議論紛紛。`
const lines = (from: number, count = 4) => Array.from({ length: count }, (_, i) => line(from + i))
const prose = (from: number, count = 4) =>
  lines(from, count)
    .map((words) => `<p>${words}</p>`)
    .join('')

const read = (html: string) =>
  readPage(parseHtml(`<title>${TITLE}</title><body><main>${html}</main>`), null)?.page.text

describe('an article above the next one', () => {
  const first = `<h1>${TITLE}</h1><p>2026-03-05 09:10</p>${prose(1)}`

  it.each([
    [
      'each marked up as an article',
      `<article>${first}</article><article><h1>${NEXT}</h1>${prose(5)}</article>`,
    ],
    [
      'the next one in an element around it',
      `<div>${first}</div><div class="next"><article><h1>${NEXT}</h1>${prose(5)}</article></div>`,
    ],
    [
      'a time element below its headline',
      `<div>${first}</div><div><h1>${NEXT}</h1><div><time datetime="2026-03-04">昨天</time></div>${prose(5)}</div>`,
    ],
    [
      'a time element above its headline',
      `<div>${first}</div><div><time datetime="2026-03-04">昨天</time><h1>${NEXT}</h1>${prose(5)}</div>`,
    ],
    [
      'the day below its headline',
      `<div>${first}</div><div><h1>${NEXT}</h1><div>2026年3月4日 17:25</div>${prose(5)}</div>`,
    ],
    [
      'the day above its headline',
      `<div>${first}</div><section><header><p>2026/03/04</p><h1>${NEXT}</h1></header>${prose(5)}</section>`,
    ],
    [
      'its author below its headline',
      `<div>${first}</div><div><h1>${NEXT}</h1><p>記者林小美／高雄報導</p><div>${prose(5)}</div></div>`,
    ],
    [
      'source, author and day in one long line',
      `<div>${first}</div><div><h1>${NEXT}</h1><p><span>來源：港都科技新聞網</span><span>作者：林小美</span><span>發布時間：2026-03-04</span></p>${prose(5)}</div>`,
    ],
    [
      'an article in sections',
      `<div><section><h1>${TITLE}</h1>${prose(1, 3)}</section><section><h1>${SECTIONS[0]}</h1>${prose(4, 3)}</section></div>` +
        `<div><h1>${NEXT}</h1><p>2026-03-04</p>${prose(7)}</div>`,
    ],
  ])('is read without it: %s', (_, html) => {
    const text = read(`<div id="stack">${html}</div>`)
    expect(text?.startsWith(`${TITLE}\n`)).toBe(true)
    for (const words of lines(1, 3)) expect(text).toContain(words)
    expect(text).not.toContain(NEXT)
    expect(text).not.toContain(line(8))
  })
})

describe('an article whose sections have headings of the first level', () => {
  const whole = [TITLE, ...lines(1), ...SECTIONS.flatMap((heading, i) => [heading, ...lines(5 + i * 4)])]
  const sections = (wrap: (html: string) => string) =>
    SECTIONS.map((heading, i) => wrap(`<h1>${heading}</h1>${prose(5 + i * 4)}`)).join('')
  const lead = `<h1>${TITLE}</h1>${prose(1)}`

  it.each([
    ['siblings', `<section>${lead}</section>${sections((html) => `<section>${html}</section>`)}`],
    [
      'siblings in one article',
      `<article><div>${lead}</div>${sections((html) => `<div>${html}</div>`)}</article>`,
    ],
    ['headings among the paragraphs', `<div>${lead}${sections((html) => html)}</div>`],
    ['the lead alone in an element', `<div><div>${lead}</div>${sections((html) => html)}</div>`],
  ])('is read whole: %s', (_, html) => {
    expect(read(html)?.split('\n')).toEqual(whole)
  })

  it('is read whole where its prose speaks of days and people', () => {
    const told = '記者林小美在2026年3月4日走進倉庫，看到的是一排又一排的測試櫃，機器的聲音很大。'
    const last = '2026年3月5日，工廠宣布停工，居民鬆了一口氣，港口的卡車也少了許多。'
    const text = read(
      `<section>${lead}</section><section><h1>${SECTIONS[0]}</h1><p>${told.replace('2026年3月4日', '<time>$&</time>')}</p>${prose(5)}<p>${last}</p></section>`,
    )
    expect(text?.split('\n')).toEqual([TITLE, ...lines(1), SECTIONS[0], told, ...lines(5), last])
  })
})
