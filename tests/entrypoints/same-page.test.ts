import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { treesOf } from '../../entrypoints/reader/reading-place.ts'
import { asReadPage, isSamePage, type ReadPage } from '../../entrypoints/reader/same-page.ts'
import { readPage } from '../../lib/page/index.ts'

const FIRST = [
  '嶼川半導體第二季營收新台幣74億元，季減5%。',
  '公司預估，下一季營收將比這一季回升一成。',
  '董事長對外表示，位在苗栗的新廠明年第一季開始量產。',
]
const SECOND = [
  '拾音科技發表新款耳機，售價為新台幣3,990元。',
  '這款耳機可以連續播放三十小時，重量只有四公克。',
]

const html = (lines: readonly string[]) =>
  `<article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`

function read(address: string, lines: readonly string[], frame?: string): ReadPage {
  const { window } = new JSDOM(html(frame ? [] : lines), { url: address })
  const { document } = window
  if (frame) {
    const holder = document.createElement('iframe')
    document.body.append(holder)
    const inner = holder.contentDocument as Document
    inner.body.innerHTML = html(lines)
    Object.defineProperty(inner, 'URL', { value: frame })
  }
  return asReadPage(address, readPage(document, address))
}

const ONE = 'https://wudeng.example/1'
const TWO = 'https://wudeng.example/2'

describe('isSamePage', () => {
  it.each([
    ['what was rendered anew', read(ONE, FIRST), read(ONE, FIRST)],
    ['what was rewritten at its address', read(ONE, FIRST), read(ONE, SECOND)],
    ['what has grown under another address', read(ONE, FIRST), read(`${ONE}?part=2`, [...FIRST, ...SECOND])],
    ['what was cut a little', read(ONE, FIRST), read(`${ONE}#end`, FIRST.slice(1))],
    ['what had nothing to read yet', read(ONE, []), read(ONE, FIRST)],
    ['what had nothing to read outside its frame', read(ONE, []), read(ONE, FIRST, TWO)],
  ])('takes for the same: %s', (_, before, now) => {
    expect(isSamePage(before, now)).toBe(true)
  })

  it.each([
    ['another text at another address', read(ONE, FIRST), read(TWO, SECOND)],
    ['a part of it in another page', read(ONE, FIRST), read(TWO, [...SECOND, FIRST[0] as string])],
    ['nothing at another address', read(ONE, FIRST), read(TWO, [])],
    ['something at another address than nothing', read(ONE, []), read(TWO, FIRST)],
    ['another page in the same frame', read(ONE, FIRST, ONE), read(ONE, SECOND, TWO)],
  ])('takes for another: %s', (_, before, now) => {
    expect(isSamePage(before, now)).toBe(false)
  })
})

describe('treesOf', () => {
  it('climbs from a shadow root in a frame to the page', () => {
    const { document } = new JSDOM('<body></body>').window
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inner = frame.contentDocument as Document
    const host = inner.createElement('div')
    inner.body.append(host)
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = html(FIRST)
    const reading = readPage(document, ONE)
    expect(reading && treesOf(reading)).toEqual([root, inner, document])
  })
})
