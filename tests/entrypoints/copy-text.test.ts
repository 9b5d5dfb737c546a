// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyText } from '../../entrypoints/reader/copy-text.ts'

/** What a copy would put on the clipboard; jsdom has neither, so both are as browsers have them. */
class Clipboard {
  text = ''

  /** Copies as `execCommand` does: by an event that anybody may answer, else what is selected. */
  copy(): boolean {
    const clipboardData = {
      setData: (_: string, text: string) => {
        this.text = text
      },
    }
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData })
    if (document.body.dispatchEvent(event)) this.text = 'what is selected'
    return true
  }
}

let clipboard: Clipboard
let stop: AbortController

beforeEach(() => {
  clipboard = new Clipboard()
  stop = new AbortController()
  document.execCommand = vi.fn(() => clipboard.copy())
})
afterEach(() => {
  stop.abort()
  Reflect.deleteProperty(navigator, 'clipboard')
})

function provideWriteText(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
}

function spoilCopies(target: EventTarget): void {
  target.addEventListener('copy', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: stop.signal,
  })
}

describe('copyText', () => {
  it('raises no event of the page where the browser takes the text itself', async () => {
    const writeText = vi.fn(async () => {})
    provideWriteText(writeText)
    expect(await copyText(document, '股東們')).toBe(true)
    expect(writeText).toHaveBeenCalledExactlyOnceWith('股東們')
    expect(document.execCommand).not.toHaveBeenCalled()
  })

  it.each([
    ['on pages without a secure connection', () => {}],
    ['where the browser refuses', () => provideWriteText(() => Promise.reject(new Error('NotAllowed')))],
  ])('copies by an event %s', async (_, prepare) => {
    prepare()
    expect(await copyText(document, '股東們')).toBe(true)
    expect(clipboard.text).toBe('股東們')
  })

  it('comes before the document of the page', async () => {
    spoilCopies(document)
    expect(await copyText(document, '股東們')).toBe(true)
    expect(clipboard.text).toBe('股東們')
  })

  it('says so where the page lets no copy through', async () => {
    spoilCopies(window)
    expect(await copyText(document, '股東們')).toBe(false)
  })

  it("leaves the reader's own copies alone, also where the browser refused", async () => {
    document.execCommand = vi.fn(() => false)
    expect(await copyText(document, '股東們')).toBe(false)
    clipboard.copy()
    expect(clipboard.text).toBe('what is selected')
  })
})
