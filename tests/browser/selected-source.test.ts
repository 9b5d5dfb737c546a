import conversionData from 'virtual:conversion-data'
import { afterEach, describe, expect, it } from 'vitest'
import { createConverter } from '../../lib/convert/index.ts'
import { PageConversion, selectedSource } from '../../lib/page/index.ts'

let stop = new AbortController()

afterEach(() => {
  stop.abort()
  stop = new AbortController()
  document.getSelection()?.removeAllRanges()
  document.body.replaceChildren()
})

/** Shows a body in Simplified characters, Taiwan's words among what is converted. */
function convertBody(html: string, from: 'tw' | 'machine' = 'tw'): PageConversion {
  document.body.innerHTML = html
  return showSimplified(from)
}

function showSimplified(from: 'tw' | 'machine' = 'tw'): PageConversion {
  const convert = createConverter(conversionData(), { from, words: true })
  const conversion = new PageConversion(document, convert, { signal: stop.signal })
  conversion.show('simplified')
  return conversion
}

/** Selects words as they are on screen, across tags. */
function select(words: string, root: Node = document.body): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const places: [Text, number][] = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    for (let offset = 0; offset < node.length; offset++) places.push([node, offset])
    text += node.data
  }
  const at = text.indexOf(words)
  expect(at, `${words} in ${text}`).toBeGreaterThanOrEqual(0)
  const [start, startOffset] = places[at] as [Text, number]
  const [end, endOffset] = places[at + words.length - 1] as [Text, number]
  document.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset + 1)
}

describe('selectedSource', () => {
  it.each([
    ['a word', '<p>這款軟體很好用</p>', '软件', '軟體'],
    ['a word across tags', '<p>這款<b>軟</b>體<i>很</i>好用</p>', '软件很', '軟體很'],
    ['words whose characters only are converted', '<p>臺灣的學者</p>', '学者', '學者'],
    ['words that are not converted', '<p>這是人工的</p>', '人工', '人工'],
    ['all of a phrase that became longer', '<p>執行長沈亦安說</p>', '首席执行官沈亦安', '執行長沈亦安'],
    ['the beginning of such a phrase', '<p>她是執行長，他不是</p>', '首席', '執行長'],
    ['the middle of such a phrase', '<p>她是執行長，他不是</p>', '席执行', '執行長'],
    ['what stands before such a phrase', '<p>她是執行長，他不是</p>', '她是', '她是'],
    ['what stands behind such a phrase', '<p>她是執行長，他不是</p>', '，他', '，他'],
  ])('gives %s as the page wrote it', (_, html, words, source) => {
    const conversion = convertBody(html)
    select(words)
    expect(selectedSource(document, conversion)).toBe(source)
  })

  it('gives the same for a selection that was made backwards', () => {
    const conversion = convertBody('<p>這款軟體很好用</p>')
    const node = document.querySelector('p')?.firstChild as Text
    document.getSelection()?.setBaseAndExtent(node, 4, node, 2)
    expect(selectedSource(document, conversion)).toBe('軟體')
  })

  it('understands selections that begin and end between elements', () => {
    const conversion = convertBody('<div><p>這款<b>軟體</b></p></div>')
    document.getSelection()?.selectAllChildren(document.querySelector('div') as Element)
    expect(selectedSource(document, conversion)).toBe('這款軟體')
  })

  it('keeps lines apart', () => {
    const conversion = convertBody('<p>這款軟體</p><p>那顆晶片</p>')
    document.getSelection()?.selectAllChildren(document.body)
    expect(selectedSource(document, conversion)).toBe('這款軟體\n那顆晶片')
  })

  it('gives what stands in an open shadow root', () => {
    const host = document.createElement('x-host')
    const root = host.attachShadow({ mode: 'open' })
    root.innerHTML = '<p>晶片</p>'
    document.body.append(host)
    const conversion = showSimplified()
    select(root.textContent ?? '', root)
    expect(selectedSource(document, conversion)).toBe('晶片')
  })

  it('leaves out the pinyin of mirrors', () => {
    const conversion = convertBody('<p>字節(jié)跳動發布新品</p>', 'machine')
    select('字节跳动')
    expect(selectedSource(document, conversion)).toBe('字節跳動')
  })

  it('gives the words of a page that is shown as it is', () => {
    const conversion = convertBody('<p>這款軟體很好用</p>')
    conversion.show('original')
    select('軟體')
    expect(selectedSource(document, conversion)).toBe('軟體')
  })

  it('gives nothing where nothing is selected', () => {
    const conversion = convertBody('<p>這款軟體 </p>')
    expect(selectedSource(document, conversion)).toBeNull()
    select(' ')
    expect(selectedSource(document, conversion)).toBeNull()
    document.getSelection()?.collapse(document.querySelector('p'), 0)
    expect(selectedSource(document, conversion)).toBeNull()
  })
})
