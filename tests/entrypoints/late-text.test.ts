import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LateText } from '../../entrypoints/gate/late-text.ts'

let document: Document
let look: ReturnType<typeof vi.fn<() => void>>
let late: LateText

beforeEach(() => {
  vi.useFakeTimers()
  const { window } = new JSDOM('<body><p>Loading</p></body>')
  document = window.document
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  look = vi.fn<() => void>()
  late = new LateText(document, look)
  late.begin()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Adds a paragraph, and lets time go by. */
async function add(text: string, ms = 300): Promise<void> {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  document.body.append(paragraph)
  await vi.advanceTimersByTimeAsync(ms)
}

const SENTENCE = '嶼川半導體第二季營收新台幣74億元，季減5%，公司預估下一季將回升。'

describe('LateText', () => {
  it('looks when a text has arrived, once for all that arrives together', async () => {
    await add(SENTENCE.repeat(3), 0)
    await add(SENTENCE.repeat(3))
    expect(look).toHaveBeenCalledOnce()
  })

  it('adds up small pieces, and passes by what is less than a line', async () => {
    await add('12:00')
    await add('12:01')
    expect(look).not.toHaveBeenCalled()
    await add(SENTENCE)
    await add(SENTENCE)
    expect(look).toHaveBeenCalledOnce()
  })

  it('looks ever more seldom at a page that never rests', async () => {
    for (let i = 0; i < 30; i++) await add(SENTENCE.repeat(3), 300)
    expect(look.mock.calls.length).toBeLessThan(10)
  })

  it('passes by scripts and furniture', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<script>"${SENTENCE.repeat(9)}"</script><nav>${SENTENCE}</nav>`,
    )
    await vi.advanceTimersByTimeAsync(500)
    expect(look).not.toHaveBeenCalled()
  })

  it('sees what a text node becomes, and a body that takes the place of the old', async () => {
    const text = document.querySelector('p')?.firstChild as Text
    text.data = SENTENCE.repeat(3)
    await vi.advanceTimersByTimeAsync(300)
    expect(look).toHaveBeenCalledOnce()
    document.documentElement.innerHTML = `<body><p>${SENTENCE.repeat(3)}</p></body>`
    await vi.advanceTimersByTimeAsync(500)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('looks at a document that is opened anew, and hears from then on what its frames have loaded', async () => {
    const listen = vi.spyOn(document, 'addEventListener')
    document.documentElement.remove()
    document.append(document.createElement('html'))
    await vi.advanceTimersByTimeAsync(300)
    expect(look).toHaveBeenCalledOnce()
    // jsdom takes no listener away, as browsers do by then.
    expect(listen).toHaveBeenCalledExactlyOnceWith('load', expect.anything(), true)
  })

  it('gives up after ten seconds, until it begins anew', async () => {
    await vi.advanceTimersByTimeAsync(10_000)
    await add(SENTENCE.repeat(3))
    expect(look).not.toHaveBeenCalled()
    late.begin()
    await add(SENTENCE.repeat(3))
    expect(look).toHaveBeenCalledOnce()
  })

  it('leaves nothing behind when it ends', async () => {
    late.end()
    const timers = vi.getTimerCount()
    late.begin()
    await add(SENTENCE.repeat(3), 0)
    expect(vi.getTimerCount()).toBe(timers + 2)
    late.end()
    expect(vi.getTimerCount()).toBe(timers)
    await add(SENTENCE.repeat(3))
    expect(look).not.toHaveBeenCalled()
  })
})
