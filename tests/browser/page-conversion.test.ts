import conversionData from 'virtual:conversion-data'
import { afterEach, describe, expect, it } from 'vitest'
import { createConverter } from '../../lib/convert/index.ts'
import { PageConversion } from '../../lib/page/index.ts'

const convert = createConverter(conversionData, { from: 'tw', words: false })

afterEach(() => {
  document.body.replaceChildren()
})

function show(html: string): Element {
  document.body.innerHTML = html
  return document.body
}

describe('PageConversion', () => {
  it('joins words across tags', () => {
    const body = show('<p>字<b>節</b>跳動與乾<i>隆</i></p>')
    new PageConversion(document, convert).show('simplified')
    expect(body.textContent).toBe('字节跳动与乾隆')
  })

  it('leaves editors, code and other languages alone', () => {
    const kept =
      '<pre>視頻</pre><code>軟體</code><div contenteditable="true">編輯</div><textarea>輸入</textarea>' +
      '<p translate="no">國</p><p class="notranslate">國</p><p lang="ja">発売、東京</p><p lang="ko">韓國</p>'
    const body = show(`${kept}<p>視頻</p>`)
    new PageConversion(document, convert).show('simplified')
    expect(body.innerHTML).toBe(`${kept}<p>视频</p>`)
  })

  it('puts back every node as it was', () => {
    const html =
      '<h1>乾淨的標題</h1><p>晶片<!-- 註解 --><em>大廠</em>&amp;裡面<br>下一行</p><ul><li>後來</li></ul>'
    const body = show(html)
    const nodes = [...body.querySelectorAll('*')].flatMap((element) => [...element.childNodes])
    const conversion = new PageConversion(document, convert)
    conversion.show('simplified')
    expect(body.innerHTML).not.toBe(html)
    conversion.show('original')
    expect(body.innerHTML).toBe(html)
    expect([...body.querySelectorAll('*')].flatMap((element) => [...element.childNodes])).toEqual(nodes)
  })

  it('leaves to the page what the page has rewritten since', () => {
    const body = show('<p>數量</p><p>說明</p>')
    const conversion = new PageConversion(document, convert)
    conversion.show('simplified')
    ;(body.firstElementChild?.firstChild as Text).data = '新的內容'
    conversion.show('original')
    expect(body.innerHTML).toBe('<p>新的內容</p><p>說明</p>')
  })

  it('converts the title, and leaves its node in place', () => {
    const before = document.title
    document.title = '晶片新聞'
    const node = document.querySelector('title')?.firstChild
    const conversion = new PageConversion(document, convert)
    conversion.show('simplified')
    expect(document.title).toBe('晶片新闻')
    conversion.show('original')
    expect(document.title).toBe('晶片新聞')
    expect(document.querySelector('title')?.firstChild).toBe(node)
    document.title = before
  })
})
