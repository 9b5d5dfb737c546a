import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ReadingWatch } from '../../entrypoints/reader/watch-reading.ts'

const SENTENCE = '嶼川半導體第二季營收新台幣74億元，季減5%，公司預估下一季將回升。'
const ENOUGH = 100

let document: Document
/** What stands for the browser's own in jsdom, which has none. */
let navigation: EventTarget
let ending: AbortController
let watch: ReadingWatch
let left: number
let patience: number
let within: Node | null
let onAddress: ReturnType<typeof vi.fn<() => void>>
let onGone: ReturnType<typeof vi.fn<() => void>>
let onRest: ReturnType<typeof vi.fn<(isOther: boolean) => void>>

beforeEach(() => {
  vi.useFakeTimers()
  const { window } = new JSDOM(
    `<body><article><p id="first">${SENTENCE}</p></article><footer></footer></body>`,
    {
      url: 'https://wudeng.example/1',
    },
  )
  document = window.document
  navigation = new EventTarget()
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('navigation', navigation)
  left = 1
  patience = 1
  within = null
  onAddress = vi.fn<() => void>()
  onGone = vi.fn<() => void>()
  onRest = vi.fn<(isOther: boolean) => void>()
  ending = new window.AbortController()
  const watched = {
    shareLeft: () => left,
    enough: () => ENOUGH,
    within: () => within,
    patience: () => patience,
    onAddress,
    onGone,
    onRest,
  }
  watch = new ReadingWatch(document, watched, ending.signal)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const article = () => document.querySelector('article') as HTMLElement
const first = () => (document.getElementById('first') as HTMLElement).firstChild as Text

function add(html: string, where: Element | ShadowRoot = article()): void {
  const holder = document.createElement('div')
  holder.innerHTML = html
  where.append(holder)
}

/** Goes to another address as a script does. */
function goTo(path: string): void {
  document.defaultView?.history.pushState({}, '', path)
  navigation.dispatchEvent(new Event('currententrychange'))
}

describe('a page that grows', () => {
  it('is read again when there is enough more', async () => {
    add(`<p>${SENTENCE}</p>`)
    await pass(5000)
    expect(onRest).not.toHaveBeenCalled()
    add(`<p>${SENTENCE.repeat(3)}</p>`)
    await pass(300)
    expect(onRest.mock.calls).toEqual([[true]])
  })

  it('is read again when the text arrives in nodes that are there already', async () => {
    first().data = SENTENCE.repeat(5)
    await pass(300)
    expect(onRest.mock.calls).toEqual([[true]])
  })

  it.each([
    ['styles', (text: string) => add(`<style>${text}</style>`, document.body)],
    [
      'a style that is there already',
      (text: string) => {
        add('<style id="late"></style>', document.body)
        document.getElementById('late')?.append(text)
      },
    ],
    ['furniture', (text: string) => document.querySelector('footer')?.append(text)],
    ['a clock', () => Array.from({ length: 200 }, (_, i) => (first().data = `${SENTENCE}${i % 10}`))],
  ])('is not read again for %s', async (_, change) => {
    change(SENTENCE.repeat(9))
    await pass(5000)
    expect(onRest).not.toHaveBeenCalled()
  })

  it('counts only what arrives with the article, once one is open', async () => {
    within = article()
    add(`<p>${SENTENCE.repeat(9)}</p>`, document.body)
    add(`<h1>${SENTENCE}</h1><p>${SENTENCE.repeat(9)}</p>`)
    await pass(5000)
    expect(onRest).not.toHaveBeenCalled()
    add(`<p>${SENTENCE.repeat(9)}</p>`)
    await pass(300)
    expect(onRest.mock.calls).toEqual([[true]])
  })
})

describe('a page whose text goes', () => {
  it('says so at once, and is read again when it has come to rest', async () => {
    left = 0.2
    article().replaceChildren()
    await pass(0)
    expect(onGone).toHaveBeenCalledOnce()
    expect(onRest).not.toHaveBeenCalled()
    await pass(300)
    expect(onRest.mock.calls).toEqual([[true]])
  })

  it('is left as it is when its text has come back', async () => {
    left = 0.2
    article().replaceChildren()
    await pass(100)
    left = 1
    add(`<p>${SENTENCE}</p>`)
    await pass(300)
    expect(onRest.mock.calls).toEqual([[false]])
  })

  it('is taken as it is where it never rests, and ever later with more patience', async () => {
    left = 0.2
    const change = async (times: number) => {
      for (let i = 0; i < times; i++) {
        article().replaceChildren(`${i}`)
        await pass(100)
      }
    }
    await change(30)
    expect(onRest).toHaveBeenCalledOnce()
    patience = 4
    await change(100)
    expect(onRest).toHaveBeenCalledOnce()
    await change(31)
    expect(onRest).toHaveBeenCalledTimes(2)
  })
})

describe('another address', () => {
  it('is told at once, and the text decides when it rests', async () => {
    goTo('/2')
    expect(onAddress).toHaveBeenCalledOnce()
    await pass(300)
    expect(onRest.mock.calls).toEqual([[false]])
    goTo('/3')
    left = 0.6
    await pass(300)
    expect(onRest.mock.calls.at(-1)).toEqual([true])
  })

  it('is none where it is the same', () => {
    goTo('/1')
    expect(onAddress).not.toHaveBeenCalled()
  })
})

describe('a tree of its own', () => {
  it('is watched where what was read stands below a shadow root', async () => {
    const root = (document.querySelector('footer') as HTMLElement).attachShadow({ mode: 'open' })
    watch.follow(root)
    left = 0
    add(`<p>${SENTENCE}</p>`, root)
    root.replaceChildren()
    await pass(300)
    expect(onGone).toHaveBeenCalled()
    expect(onRest.mock.calls).toEqual([[true]])
  })

  it('is noticed when a frame has loaded another page', async () => {
    const frame = document.createElement('iframe')
    article().append(frame)
    const inner = frame.contentDocument as Document
    inner.body.innerHTML = `<p>${SENTENCE.repeat(9)}</p>`
    frame.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('load'))
    await pass(300)
    expect(onRest.mock.calls).toEqual([[true]])
  })
})

it('is silent once it has ended', async () => {
  ending.abort()
  left = 0
  article().replaceChildren()
  add(`<p>${SENTENCE.repeat(9)}</p>`)
  goTo('/2')
  await pass(5000)
  expect([onAddress, onGone, onRest].map((called) => called.mock.calls.length)).toEqual([0, 0, 0])
})
