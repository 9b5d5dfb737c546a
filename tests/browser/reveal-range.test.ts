import { afterEach, expect, it, vi } from 'vitest'
import { revealRange } from '../../lib/page/index.ts'

const { body } = document

afterEach(() => {
  body.replaceChildren()
  scrollTo(0, 0)
})

function rangeOf(word: string): Range {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const at = node.data.indexOf(word)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + word.length)
    return range
  }
  throw new Error(`no ${word}`)
}

function isOnScreen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

it('finds each line of an article that is one long element', async () => {
  const lines = Array.from({ length: 300 }, (_, i) => `第${i}行的數字`)
  body.innerHTML = `<div>${lines.join('<br>')}</div>`
  for (const word of ['第299行', '第5行', '第150行']) {
    const range = rangeOf(word)
    revealRange(range)
    await vi.waitFor(() => expect(isOnScreen(range)).toBe(true), { timeout: 4000 })
  }
})

it('scrolls a box that scrolls by itself, and the window to it', async () => {
  const lines = '<p>行</p>'.repeat(100)
  body.innerHTML = `<div style="height:3000px"></div><div style="height:200px;overflow:auto">${lines}<p>在這裡</p>${lines}</div>`
  const range = rangeOf('在這裡')
  revealRange(range)
  await vi.waitFor(() => expect(isOnScreen(range)).toBe(true), { timeout: 4000 })
  const box = (body.lastElementChild as Element).getBoundingClientRect()
  const { top, bottom } = range.getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(box.top)
  expect(bottom).toBeLessThanOrEqual(box.bottom)
})
