import type { Page } from 'puppeteer-core'

/**
 * Selects the first place where words stand in an article, also across inline tags, and clicks on it with the right
 * button, as a reader does who wants the menu of a selection.
 * @param words as they are on screen; waited for
 */
export async function openMenuOnWords(page: Page, words: string): Promise<void> {
  const { x, y } = await findWords(page, words, true)
  await page.mouse.click(x, y, { button: 'right' })
}

/** Taps the first place where words stand in an article with a finger. */
export async function tapWords(page: Page, words: string): Promise<void> {
  const { x, y } = await findWords(page, words, false)
  await page.touchscreen.tap(x, y)
}

/** The middle of the first line of some words, scrolled to where it can be pointed at. */
async function findWords(page: Page, words: string, selects: boolean): Promise<{ x: number; y: number }> {
  await page.waitForFunction(
    (words) => document.querySelector('article')?.textContent?.includes(words),
    {},
    words,
  )
  const point = await page.evaluate(
    (words, selects) => {
      const article = document.querySelector('article') as HTMLElement
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
      const places: { node: Text; offset: number }[] = []
      let text = ''
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        for (let offset = 0; offset < node.length; offset++) places.push({ node, offset })
        text += node.data
      }
      const at = text.indexOf(words)
      const [first, last] = [places[at], places[at + words.length - 1]]
      if (!first || !last) return null
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(first.node, first.offset)
      range.setEnd(last.node, last.offset + 1)
      if (selects) {
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
      }
      const rect = range.getClientRects()[0]
      return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
    },
    words,
    selects,
  )
  if (!point) throw new Error(`The article does not show ${words}`)
  return point
}
