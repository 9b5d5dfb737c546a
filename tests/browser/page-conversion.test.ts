import { describe, expect, it } from 'vitest'
import { convertBody, settles, startConversion } from './support/converted-page.ts'

const { body } = document

/** Every node below the body, those of open shadow roots included. */
function allNodes(root: Node = body): Node[] {
  const shadow = (root as Element).shadowRoot
  const below = [...root.childNodes, ...(shadow ? [shadow] : [])]
  return below.flatMap((node) => [node, ...allNodes(node)])
}

describe('what is converted', () => {
  it('joins words across tags', () => {
    convertBody('<p>字<b>節</b>跳動與乾<i>隆</i></p>')
    expect(body.textContent).toBe('字节跳动与乾隆')
  })

  it('leaves editors, code and other languages alone', async () => {
    const kept =
      '<pre>視頻</pre><code>軟體</code><div contenteditable="true">編輯</div><textarea>輸入</textarea>' +
      '<p translate="no">國</p><p class="notranslate">國</p><p lang="ja">発売、東京</p><p lang="ko">韓國</p>' +
      '<kbd>鍵</kbd><samp>樣</samp><div role="textbox">編輯</div>'
    convertBody(`${kept}<p>視頻</p><button>關閉</button>`)
    await settles(() => expect(body.innerHTML).toBe(`${kept}<p>视频</p><button>关闭</button>`))
  })

  it('converts what is seen or heard of attributes, and the title by its node', async () => {
    const before = document.title
    document.title = '晶片新聞'
    const node = document.querySelector('title')?.firstChild
    const html =
      '<img alt="圖說" title="標題"><input placeholder="搜尋文章" value="輸入"><a aria-label="關閉" data-x="關">x</a>'
    const conversion = convertBody(html)
    await settles(() =>
      expect(body.innerHTML).toBe(
        '<img alt="图说" title="标题"><input placeholder="搜寻文章" value="輸入"><a aria-label="关闭" data-x="關">x</a>',
      ),
    )
    expect(document.title).toBe('晶片新闻')
    conversion.show('original')
    expect(body.innerHTML).toBe(html)
    expect(document.title).toBe('晶片新聞')
    expect(document.querySelector('title')?.firstChild).toBe(node)
    document.title = before
  })

  it('says what language is shown, and takes it back', async () => {
    const html = '<p lang="zh-TW">標題</p><p lang="en">Title 國</p><p lang="ja">東京</p>'
    document.documentElement.lang = 'zh-Hant-TW'
    const conversion = convertBody(html)
    await settles(() => expect(body.querySelector('p')?.lang).toBe('zh-Hans'))
    expect(document.documentElement.lang).toBe('zh-Hans')
    expect([...body.querySelectorAll('p')].map(({ lang }) => lang)).toEqual(['zh-Hans', 'en', 'ja'])
    conversion.show('original')
    expect(document.documentElement.lang).toBe('zh-Hant-TW')
    expect(body.innerHTML).toBe(html)
    document.documentElement.removeAttribute('lang')
  })

  it('reaches into open shadow roots and frames of the same origin', async () => {
    body.innerHTML = '<div></div><iframe></iframe>'
    const root = (body.firstElementChild as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<p>裡面的標題</p>'
    const frame = body.querySelector('iframe') as HTMLIFrameElement
    ;(frame.contentDocument as Document).body.innerHTML = '<p>框架裡的標題</p>'
    const conversion = startConversion()
    await settles(() => expect(root.textContent).toBe('里面的标题'))
    await settles(() => expect(frame.contentDocument?.body.textContent).toBe('框架里的标题'))
    root.append('後來')
    await settles(() => expect(root.textContent).toBe('里面的标题后来'))
    conversion.show('original')
    expect(root.textContent).toBe('裡面的標題後來')
    expect(frame.contentDocument?.body.textContent).toBe('框架裡的標題')
  })

  it('converts a page of a million bytes piece by piece, the first screen at once', async () => {
    const paragraph = `<p>${'這家公司發布了新的晶片，產線搬到了南部。'.repeat(3)}<b>說</b></p>`
    convertBody(paragraph.repeat(5000))
    expect(body.firstElementChild?.textContent).toContain('这家公司')
    expect(body.lastElementChild?.textContent).toContain('這家公司')
    await settles(() => expect(body.textContent).not.toMatch(/[這發產說]/))
  })
})

describe('undo', () => {
  it('puts back every node as it was', () => {
    const html =
      '<h1>乾淨的標題</h1><p>晶片<!-- 註解 --><em>大廠</em>&amp;裡面<br>下一行</p><ul><li>後來</li></ul>'
    body.innerHTML = html
    const nodes = allNodes()
    const conversion = startConversion()
    expect(body.innerHTML).not.toBe(html)
    conversion.show('original')
    expect(body.innerHTML).toBe(html)
    expect(allNodes()).toEqual(nodes)
  })

  it('leaves to the page what the page has rewritten since', () => {
    const conversion = convertBody('<p>數量</p><p title="說明">說明</p>')
    ;(body.firstElementChild?.firstChild as Text).data = '新的內容'
    body.lastElementChild?.setAttribute('title', 'new')
    conversion.show('original')
    expect(body.innerHTML).toBe('<p>新的內容</p><p title="new">說明</p>')
  })

  it('reaches nodes that the page has put aside, and brings in again', async () => {
    const conversion = convertBody('<p>數量</p><p>說明</p>')
    const aside = body.firstElementChild as Element
    aside.remove()
    await settles(() => expect(aside.textContent).toBe('數量'))
    body.append(aside)
    await settles(() => expect(aside.textContent).toBe('数量'))
    conversion.show('original')
    expect(body.innerHTML).toBe('<p>說明</p><p>數量</p>')
  })

  it('keeps selection and caret', () => {
    body.innerHTML = '<p>前面的㘚𠵾內容被選取，後面的沒有</p>'
    const text = body.querySelector('p')?.firstChild as Text
    const selected = () => document.getSelection()?.toString()
    document.getSelection()?.setBaseAndExtent(text, text.data.indexOf('內'), text, text.data.indexOf('，'))
    expect(selected()).toBe('內容被選取')
    const conversion = startConversion()
    expect(selected()).toBe('内容被选取')
    conversion.show('original')
    expect(selected()).toBe('內容被選取')
  })
})

describe('what arrives later', () => {
  it('is converted, also while something on the page changes all the time', async () => {
    convertBody('<p id="list"></p><p id="clock">1</p>')
    const clock = document.querySelector('#clock')?.firstChild as Text
    const ticking = setInterval(() => (clock.data = `${Number(clock.data) + 1}`), 20)
    try {
      document
        .querySelector('#list')
        ?.insertAdjacentHTML('beforeend', '<span title="標題">後來的<b>說</b>明</span>')
      await settles(() =>
        expect(document.querySelector('#list')?.innerHTML).toBe(
          '<span title="标题">后来的<b>说</b>明</span>',
        ),
      )
    } finally {
      clearInterval(ticking)
    }
  })

  it('is read together with the line it was put into', async () => {
    convertBody('<p>乾</p>')
    expect(body.textContent).toBe('干')
    body.firstElementChild?.insertAdjacentHTML('beforeend', '<i>隆</i>')
    await settles(() => expect(body.textContent).toBe('乾隆'))
  })

  it('follows a counter', async () => {
    convertBody('<p>還有 1 個</p>')
    const text = body.querySelector('p')?.firstChild as Text
    for (const count of [2, 3, 4]) {
      text.data = `還有 ${count} 個`
      await settles(() => expect(text.data).toBe(`还有 ${count} 个`))
    }
  })

  it('is left alone once the original is shown again', async () => {
    const conversion = convertBody('<p>說</p>')
    conversion.show('original')
    body.insertAdjacentHTML('beforeend', '<p>後來</p>')
    // Longer than what arrives is gathered for: nothing more may happen.
    await new Promise((done) => setTimeout(done, 200))
    expect(body.textContent).toBe('說後來')
  })
})

describe('a page that writes back', () => {
  /** Counts what is written to a page from here on. */
  function countWrites(): () => number {
    let writes = 0
    new MutationObserver((records) => (writes += records.length)).observe(body, {
      characterData: true,
      childList: true,
      subtree: true,
    })
    return () => writes
  }

  /** Waits until nothing was written for a while, longer than it takes us to answer a change. */
  async function untilQuiet(writes: () => number): Promise<void> {
    for (let before = -1; before !== writes(); ) {
      before = writes()
      await new Promise((done) => setTimeout(done, 200))
    }
  }

  it('is obeyed when it puts the original into the node', async () => {
    body.innerHTML = '<p>標題說明</p>'
    const text = body.querySelector('p')?.firstChild as Text
    new MutationObserver(() => {
      if (text.data !== '標題說明') text.data = '標題說明'
    }).observe(body, { characterData: true, subtree: true })
    const writes = countWrites()
    startConversion()
    await settles(() => expect(text.data).toBe('標題說明'))
    const before = writes()
    await new Promise((done) => setTimeout(done, 300))
    expect(text.data).toBe('標題說明')
    expect(writes()).toBe(before)
  })

  it('is obeyed when it answers with new nodes', async () => {
    body.innerHTML = '<p>標題說明</p>'
    const paragraph = body.querySelector('p') as Element
    new MutationObserver(() => {
      if (paragraph.textContent !== '標題說明') paragraph.innerHTML = '標題說明'
    }).observe(body, { characterData: true, childList: true, subtree: true })
    const writes = countWrites()
    startConversion()
    await untilQuiet(writes)
    const before = writes()
    await new Promise((done) => setTimeout(done, 300))
    expect(writes()).toBe(before)
    expect(paragraph.textContent).toBe('標題說明')
  })

  it('is not mistaken for one that only renders the same again', async () => {
    convertBody('<p>標題說明</p>')
    for (let round = 0; round < 5; round++) {
      await new Promise((done) => setTimeout(done, 80))
      ;(body.firstElementChild as Element).innerHTML = '標題說明'
      await settles(() => expect(body.textContent).toBe('标题说明'))
    }
  })
})
