import type { Page } from 'puppeteer-core'

const SHOWN_WITHIN_MS = 3000

/**
 * Moves the mouse to the middle of the first place where words stand on a page, as a reader's hand would.
 * @param words as they are on screen, inside one text node; below the first screen conversion comes a moment later,
 *   so they are waited for
 * @throws Error where the page does not show them
 */
export async function hoverWord(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction(
      (words) => document.body.textContent?.includes(words),
      { timeout: SHOWN_WITHIN_MS },
      words,
    )
    .catch(() => {})
  const point = await page.evaluate((words) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(words)
      if (at < 0 || node.parentElement?.closest('script,style')) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + words.length)
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const rect = range.getClientRects()[0]
      if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
    }
    return null
  }, words)
  if (!point) throw new Error(`The page does not show ${words}`)
  // From a little way off: a pointer that appears on the word has not moved over it.
  await page.mouse.move(point.x + 40, point.y + 60)
  await page.mouse.move(point.x, point.y, { steps: 4 })
}
