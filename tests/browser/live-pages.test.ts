import { describe, expect, it } from 'vitest'
import { convertBody, convertWords, settles, startConversion } from './support/converted-page.ts'

const { body } = document
const find = <Found extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as unknown as Found
const textOf = (selector: string) => find(selector).firstChild as Text

/** Counts what anybody writes to the page from here on. */
function countWrites(): () => number {
  let writes = 0
  const observer = new MutationObserver((records) => (writes += records.length))
  observer.observe(body, { characterData: true, childList: true, subtree: true, attributes: true })
  return () => writes
}

/** Waits until nothing was written for longer than anybody here takes to answer. */
async function untilQuiet(writes: () => number): Promise<void> {
  for (let before = -1; before !== writes(); ) {
    before = writes()
    await new Promise((done) => setTimeout(done, 400))
  }
}

describe('words that change their length across tags', () => {
  it.each([
    ['<p>64位元。</p>', '<p>64位。</p>'],
    ['<p>這位<em>執行</em>長說明</p>', '<p>这位<em>首席执</em>行官说明</p>'],
    ['<p><a>智慧型</a>手機</p>', '<p><a>智能</a>手机</p>'],
    ['<p><b>記</b><i>憶</i><u>體</u>漲</p>', '<p><b>内</b><i>存</i><u></u>涨</p>'],
  ])('are dealt out to the tags: %s', async (html, expected) => {
    const conversion = convertBody(html, convertWords)
    expect(body.innerHTML).toBe(expected)
    body.firstElementChild?.append('後')
    await settles(() => expect(body.innerHTML).toBe(expected.replace('</p>', '后</p>')))
    conversion.show('original')
    expect(body.innerHTML).toBe(html.replace('</p>', '後</p>'))
  })

  it('are left to the page where it writes a part of them itself', async () => {
    const conversion = convertBody('<p>執行長說明</p>', convertWords)
    textOf('p').data = '首席'
    await settles(() => expect(body.textContent).toBe('首席'))
    conversion.show('original')
    expect(body.textContent).toBe('首席')
  })

  // These become characters outside the basic plane.
  it('leave no tag empty, and lose nothing when the line changes', async () => {
    convertBody('<p>前<em>㘚</em>𠵾後<i>說</i></p>')
    const before = find('p').textContent
    find('i').append('明')
    await settles(() => expect(find('i').textContent).toBe('说明'))
    expect(find('p').textContent).toBe(`${before}明`)
    expect(find('em').textContent).not.toBe('')
  })
})

describe('labels and counters', () => {
  it('are converted whenever they come back', async () => {
    convertBody('<button>展開</button>')
    const label = textOf('button')
    for (const [words, simplified] of [
      ['收起', '收起'],
      ['展開', '展开'],
      ['關閉', '关闭'],
      ['展開', '展开'],
    ] as const) {
      label.data = words
      await settles(() => expect(label.data).toBe(simplified))
    }
  })

  it('that are written again and again without a change are taken for what they are', async () => {
    convertBody('<p>時間 10:05</p>')
    const clock = textOf('p')
    // The first time it could be an answer to us.
    clock.data = '時間 10:05'
    clock.data = '時間 10:06'
    await settles(() => expect(clock.data).toBe('时间 10:06'))
    clock.data = '時間 10:07'
    await settles(() => expect(clock.data).toBe('时间 10:07'))
  })
})

describe('a clock that shows the same for a while', () => {
  it('is not fought over', async () => {
    convertBody('<p>標題說明</p>')
    const text = textOf('p')
    const ticking = setInterval(() => {
      text.data = '標題說明'
    }, 100)
    try {
      // What it shows at each of its ticks, once it was answered twice.
      const seen = new Set<string>()
      await settles(() => expect(text.data).toBe('標題說明'))
      for (let tick = 0; tick < 6; tick++) {
        await new Promise((done) => setTimeout(done, 90))
        seen.add(text.data)
      }
      expect([...seen]).toEqual(['標題說明'])
    } finally {
      clearInterval(ticking)
    }
  })
})

describe('rivals', () => {
  const answer = (root: Node, react: () => void) => {
    const observer = new MutationObserver(react)
    observer.observe(root, { characterData: true, childList: true, subtree: true, attributes: true })
    return observer
  }

  it('who put attributes back are obeyed', async () => {
    body.innerHTML = '<p title="說明">文</p>'
    const rival = answer(body, () => {
      if (find('p').title !== '說明') find('p').title = '說明'
    })
    const writes = countWrites()
    startConversion()
    await untilQuiet(writes)
    expect(find('p').title).toBe('說明')
    rival.disconnect()
  })

  it('who write whole trees anew are obeyed', async () => {
    body.innerHTML = '<main><p>AI <b>標題說明</b></p></main>'
    const rival = answer(body, () => {
      if (body.textContent !== 'AI 標題說明') find('main').innerHTML = '<p>AI <b>標題說明</b></p>'
    })
    const writes = countWrites()
    startConversion()
    await untilQuiet(writes)
    expect(body.textContent).toBe('AI 標題說明')
    rival.disconnect()
  })

  it('who take their time are obeyed', async () => {
    body.innerHTML = '<p>標題說明</p>'
    let isWaiting = false
    const rival = answer(body, () => {
      if (isWaiting) return
      isWaiting = true
      setTimeout(() => {
        isWaiting = false
        if (find('p').textContent !== '標題說明') find('p').innerHTML = '標題說明'
      }, 60)
    })
    const writes = countWrites()
    startConversion()
    await untilQuiet(writes)
    expect(body.textContent).toBe('標題說明')
    rival.disconnect()
  })
})

describe('what becomes an editor', () => {
  it.each([
    ['is switched on', () => find('p').setAttribute('contenteditable', 'true')],
    ['is marked as not to be translated', () => find('p').classList.add('notranslate')],
    ['is moved into one', () => find('#editor').append(find('p'))],
  ])('has its own text again: %s', async (_, change) => {
    convertBody('<div id="editor" contenteditable="true"></div><p title="說明">標題</p>')
    await settles(() => expect(find('p').title).toBe('说明'))
    change()
    await settles(() => expect(find('p').textContent).toBe('標題'))
    expect(find('p').title).toBe('說明')
  })

  it('is converted once it is none any more', async () => {
    convertBody('<p contenteditable="true">標題</p>')
    find('p').removeAttribute('contenteditable')
    await settles(() => expect(find('p').textContent).toBe('标题'))
  })

  it('keeps the words that are put into it, whatever the page shows, and the caret', async () => {
    convertBody('<nav>首頁</nav><p>說明文字</p><div contenteditable="true"></div>')
    find('div').append('首页')
    document.getSelection()?.collapse(find('div').firstChild, 1)
    document.getSelection()?.collapse(textOf('p'), 3)
    find('p').setAttribute('contenteditable', 'true')
    await settles(() => expect(find('p').textContent).toBe('說明文字'))
    expect(document.getSelection()?.anchorOffset).toBe(3)
    expect(find('div').textContent).toBe('首页')
  })

  it('has its own text again in its shadow root too', async () => {
    body.innerHTML = '<div id="host"></div>'
    const root = find('#host').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>標題</p>'
    startConversion()
    await settles(() => expect(root.textContent).toBe('标题'))
    find('#host').setAttribute('translate', 'no')
    await settles(() => expect(root.textContent).toBe('標題'))
  })

  it('is left alone in a frame that is edited as a whole', async () => {
    body.innerHTML = '<p>標題</p><iframe></iframe>'
    const frame = find<HTMLIFrameElement>('iframe').contentDocument as Document
    frame.body.innerHTML = '<p>說明</p>'
    frame.designMode = 'on'
    startConversion()
    await settles(() => expect(find('p').textContent).toBe('标题'))
    frame.body.append('後來')
    find('p').append('後來')
    await settles(() => expect(find('p').textContent).toBe('标题后来'))
    expect(frame.body.textContent).toBe('說明後來')
  })
})

describe('what is left as it is', () => {
  it('keeps its languages, its shadow roots and its form values', async () => {
    const html =
      '<div contenteditable="true"><p lang="zh-TW">裡</p></div><code><span lang="zh-TW">裡</span></code>' +
      '<textarea lang="zh-TW">裡</textarea><select><option>臺北</option></select><div translate="no" id="host"></div>'
    body.innerHTML = `${html}<p lang="zh-TW">裡</p>`
    const root = find('#host').attachShadow({ mode: 'open' })
    root.innerHTML = '<p title="說明">裡</p>'
    startConversion()
    await settles(() => expect(body.lastElementChild?.getAttribute('lang')).toBe('zh-Hans'))
    expect(body.innerHTML).toBe(`${html}<p lang="zh-Hans">里</p>`)
    expect(root.innerHTML).toBe('<p title="說明">裡</p>')
    expect(find<HTMLSelectElement>('select').value).toBe('臺北')
  })

  it('may be the whole page', async () => {
    document.documentElement.setAttribute('translate', 'no')
    document.title = '標題'
    try {
      convertBody('<p lang="zh-TW">裡</p>')
      body.insertAdjacentHTML('beforeend', '<p>裡</p>')
      await new Promise((done) => setTimeout(done, 200))
      expect(body.textContent).toBe('裡裡')
      expect(document.title).toBe('標題')
      expect(document.documentElement.lang).not.toBe('zh-Hans')
    } finally {
      document.documentElement.removeAttribute('translate')
      document.title = ''
    }
  })
})

describe('what arrives later', () => {
  it('says its language, and is converted in shadow roots that nothing announced', async () => {
    convertBody('<div id="host"></div>')
    body.insertAdjacentHTML('beforeend', '<p lang="zh-TW">裡</p>')
    await settles(() => expect(find('p').lang).toBe('zh-Hans'))
    const root = find('#host').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>裡</p>'
    await settles(() => expect(root.textContent).toBe('里'))
  })

  it('is converted in a shadow root that was changed while its host was away', async () => {
    body.innerHTML = '<div id="host"></div>'
    const host = find('#host')
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = '<p>標題</p>'
    startConversion()
    await settles(() => expect(root.textContent).toBe('标题'))
    host.remove()
    await settles(() => expect(root.textContent).toBe('標題'))
    ;(root.querySelector('p') as Element).textContent = '說明'
    body.append(host)
    await settles(() => expect(root.textContent).toBe('说明'))
  })

  it('is put back in a frame that has loaded another page meanwhile', async () => {
    const conversion = convertBody('<iframe srcdoc="<p>標題</p>"></iframe>')
    const frame = find<HTMLIFrameElement>('iframe')
    const words = () => frame.contentDocument?.body?.textContent
    await settles(() => expect(words()).toBe('标题'))
    frame.contentDocument?.getSelection()?.selectAllChildren(frame.contentDocument.body)
    frame.srcdoc = '<p>說明</p>'
    await settles(() => expect(words()).toBe('说明'))
    conversion.show('original')
    expect(words()).toBe('說明')
  })

  it('is converted in frames inside frames', async () => {
    body.innerHTML = '<iframe></iframe>'
    const outer = find<HTMLIFrameElement>('iframe').contentDocument as Document
    outer.body.innerHTML = '<p>裡</p>'
    startConversion()
    await settles(() => expect(outer.body.textContent).toBe('里'))
    expect(outer.documentElement.lang).toBe('zh-Hans')
    const inner = outer.createElement('iframe')
    inner.srcdoc = '<p>說明</p>'
    outer.body.append(inner)
    await settles(() => expect(inner.contentDocument?.body.textContent).toBe('说明'))
  })

  it('changes the words of the line that it was taken out of or put into', async () => {
    convertBody('<p>乾<br>隆</p><div>乾隆</div>')
    expect(find('p').textContent).toBe('干隆')
    find('br').remove()
    await settles(() => expect(find('p').textContent).toBe('乾隆'))
    const text = textOf('div')
    text.splitText(1)
    text.after(document.createElement('br'))
    await settles(() => expect(find('div').textContent).toBe('干隆'))
  })

  it('is as quick where thousands of elements join one line', async () => {
    convertBody('<p>說</p>')
    for (let i = 0; i < 3000; i++) {
      const span = document.createElement('span')
      span.textContent = '後'
      find('p').append(span)
    }
    await settles(() => expect(find('p').textContent).toBe(`说${'后'.repeat(3000)}`))
  })

  it('is as quick where these elements are empty', async () => {
    convertBody('<p>說</p>')
    for (let i = 0; i < 3000; i++) find('p').append(document.createElement('i'))
    find('p').append('後')
    await settles(() => expect(find('p').textContent).toBe('说后'))
  })
})

describe('undo after the page has moved text about', () => {
  it.each([
    ['cut in two', () => void textOf('p').splitText(2)],
    [
      'cut and wrapped, as highlighters do',
      () => {
        const middle = textOf('p').splitText(1)
        middle.splitText(2)
        const mark = document.createElement('mark')
        middle.replaceWith(mark)
        mark.append(middle)
      },
    ],
    [
      'cut and joined again',
      () => {
        textOf('p').splitText(2).splitText(1)
        find('p').normalize()
      },
    ],
    ['copied', () => body.append(find('p').cloneNode(true))],
    [
      'parsed again',
      () => {
        body.innerHTML += '<hr>'
      },
    ],
  ])('%s', async (_, change) => {
    const html = '<p>標題說明後來</p>'
    const conversion = convertBody(html)
    change()
    await settles(() => expect(body.textContent).not.toMatch(/[標題說後來]/))
    conversion.show('original')
    for (const paragraph of body.querySelectorAll('p')) expect(paragraph.textContent).toBe('標題說明後來')
  })

  it('leaves what the page itself has written in Simplified characters', () => {
    const conversion = convertBody('<p>標題</p>')
    const text = textOf('p')
    text.data = '标题'
    return settles(() => {
      conversion.show('original')
      expect(text.data).toBe('标题')
    })
  })
})

describe('selections', () => {
  it('in frames stay where they are when the original is shown again', async () => {
    body.innerHTML = '<iframe></iframe>'
    const frame = find<HTMLIFrameElement>('iframe').contentDocument as Document
    frame.body.innerHTML = '<p>標題說明</p>'
    const conversion = startConversion()
    await settles(() => expect(frame.body.textContent).toBe('标题说明'))
    const text = frame.querySelector('p')?.firstChild as Text
    frame.getSelection()?.setBaseAndExtent(text, 1, text, 3)
    conversion.show('original')
    expect(frame.getSelection()?.toString()).toBe('題說')
  })

  it('stay where they are when one end is an element', () => {
    body.innerHTML = '<p>前面的內容</p><p>後面</p>'
    document.getSelection()?.setBaseAndExtent(textOf('p'), 3, body, 1)
    startConversion()
    expect(document.getSelection()?.anchorOffset).toBe(3)
    expect(document.getSelection()?.toString().trim()).toBe('内容')
  })
})

describe('elements that answer at once', () => {
  it('are heard: what they write while we write is theirs', async () => {
    customElements.define(
      'yb-label',
      class extends HTMLElement {
        static observedAttributes = ['title']
        attributeChangedCallback() {
          this.textContent = `標題：${this.title}`
        }
      },
    )
    convertBody('<yb-label title="說明"></yb-label>')
    await settles(() => expect(find('yb-label').textContent).toBe('标题：说明'))
  })
})
