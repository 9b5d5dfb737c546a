import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/page/index.ts'
import { parseHtml } from '../support/read-file.ts'

const FIRST =
  '霧燈科技今天在台北發表新一代推論晶片，公司說，同樣的工作只要一半的電力，機房的成本也會跟著下降，預計明年第二季量產，首批交給兩家雲端業者。'
const SECOND =
  '拾音科技的耳機部門本季轉虧為盈，主管表示，關鍵在於把語音辨識移到裝置上完成，不再付費給雲端，因此毛利率比去年同期高出許多，也更省電。'
const MORE =
  '分析師認為，這個做法短期內很難被對手複製，因為需要自己的編譯器，也需要肯配合的客戶，兩者都不是花錢就能買到的。'

const prose = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')
const read = (body: string) =>
  readPage(parseHtml(`<title>霧燈科技發表推論晶片</title><body>${body}</body>`), null)?.page.text ?? ''

describe('a page that loads the next article below the first', () => {
  const both = (wrap: (title: string, text: string) => string) =>
    `<main>${wrap('霧燈科技發表推論晶片', prose(FIRST, MORE, FIRST))}${wrap('拾音科技轉虧為盈', prose(SECOND, SECOND, SECOND))}</main>`

  it.each([
    ['articles', (title: string, text: string) => `<article><h1>${title}</h1>${text}</article>`],
    [
      'parts with a time each',
      (title: string, text: string) =>
        `<div class="story"><h1>${title}</h1><time datetime="2026-03-05">3 月 5 日</time>${text}</div>`,
    ],
    [
      'parts with a date in words',
      (title: string, text: string) =>
        `<div class="story"><h1>${title}</h1><div>2026-03-05 09:10</div>${text}</div>`,
    ],
    [
      'parts with a byline',
      (title: string, text: string) =>
        `<section><header><h1>${title}</h1><p>記者林以安／台北報導</p></header>${text}</section>`,
    ],
  ])('is read to the end of the first: %s', (_, wrap) => {
    const text = read(both(wrap))
    expect(text).toContain(FIRST)
    expect(text).toContain(MORE)
    expect(text).not.toContain(SECOND)
  })
})

describe('an article whose sections have headings of the first level', () => {
  it.each([
    [
      'sections beside each other',
      `<section><h1>霧燈科技發表推論晶片</h1>${prose(FIRST, MORE, FIRST)}</section>
       <section><h1>耳機部門也賺錢</h1>${prose(SECOND, MORE, SECOND)}</section>
       <section><h1>對手怎麼看</h1>${prose(SECOND, MORE, SECOND)}</section>`,
    ],
    [
      'all in one row',
      `<h1>霧燈科技發表推論晶片</h1>${prose(FIRST, MORE)}<h1>耳機部門也賺錢</h1>${prose(SECOND, MORE, SECOND)}`,
    ],
  ])('is read whole: %s', (_, body) => {
    const text = read(`<main>${body}</main>`)
    expect(text).toContain(FIRST)
    expect(text).toContain(SECOND)
    expect(text).toContain('耳機部門也賺錢')
  })
})
