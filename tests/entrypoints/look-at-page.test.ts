import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { couldBeChinese } from '../../entrypoints/gate/could-be-chinese.ts'
import { isPage, lookAtPage } from '../../entrypoints/gate/look-at-page.ts'
import { parseHtml, readOwnFile } from '../support/read-file.ts'

const look = (html: string) => lookAtPage(parseHtml(html))
const CHINESE = '晶片大廠公布季報，營收與毛利都比去年同期成長許多。'

describe('lookAtPage', () => {
  it.each([
    ['assets/samples/article-hant.html', true],
    ['assets/samples/article-hans.html', true],
    ['tests/pages/chinese-recipe/page.html', true],
    ['tests/pages/machine/page.html', true],
    ['tests/pages/english/page.html', false],
    ['tests/pages/japanese/page.html', false],
  ])('of %s shows whether it could be Chinese: %s', (file, expected) => {
    expect(couldBeChinese(look(readOwnFile(file)))).toBe(expected)
  })

  it('takes words, and neither scripts nor what is hidden or stands on every page', () => {
    const page = `<nav>首頁</nav><script>"腳本"</script><style>/* 樣式 */</style><p>正<b>文</b></p><p hidden>藏</p>
      <div aria-hidden="true"><p>飾</p></div><svg><text>圖</text></svg><select><option>選</option></select>
      <noscript>無</noscript><div><!-- 註 --><footer><p>版權</p></footer></div><p>末</p>`
    expect(look(`<body>${page}</body>`).text).toBe('正文末')
  })

  it('takes no more than two thousand characters, from one text or from many', () => {
    expect(look(`<body><p>${CHINESE.repeat(400)}</p></body>`).text.length).toBe(2000)
    expect(look(`<body>${`<p>${CHINESE}</p>`.repeat(400)}</body>`).text.length).toBe(2000)
  })

  it('does not search ten thousand empty elements for words', () => {
    expect(look(`<body>${'<i></i>'.repeat(10_000)}${CHINESE}</body>`).text).toBe('')
  })

  it('looks into frames of the same origin', () => {
    const document = parseHtml('<body><iframe></iframe><p>外</p></body>')
    const inner = document.querySelector('iframe')?.contentDocument as Document
    inner.body.textContent = '內'
    expect(lookAtPage(document).text).toBe('內外')
  })

  it('is not confused by a form whose fields are named like its properties', () => {
    const names = ['matches', 'nodeType', 'nextSibling', 'parentNode', 'firstChild', 'contentDocument']
    const fields = names.map((name) => `<input name="${name}">`).join('')
    expect(look(`<body><form>${fields}<p>文</p></form><p>末</p></body>`).text).toBe('文末')
  })

  it.each([[''], ['<p></p>'], ['<frameset></frameset>']])('is calm about %j', (html) => {
    expect(look(html).text).toBe('')
  })

  it('says what the page says of itself', () => {
    const { language, charset } = look('<html lang="zh-TW"><p>文</p></html>')
    expect({ language, charset }).toEqual({ language: 'zh-TW', charset: 'UTF-8' })
  })
})

describe('isPage', () => {
  const open = (content: string, contentType: string) => new JSDOM(content, { contentType }).window.document

  it.each([
    ['<p>文</p>', 'text/html', true],
    ['<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'application/xhtml+xml', true],
    ['<rss/>', 'text/xml', false],
    ['<feed/>', 'application/xml', false],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', false],
  ])('%s as %s: %s', (content, contentType, expected) => {
    expect(isPage(open(content, contentType))).toBe(expected)
  })

  it('is calm where there is no page to look at', () => {
    expect(lookAtPage(open('<rss/>', 'text/xml')).text).toBe('')
  })
})
