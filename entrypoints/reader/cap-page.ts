import type { PageText } from '../../lib/text/index.ts'

/** In UTF-16 units. The longest reports have half as much; what has more is a book, a log or a trap. */
export const LONGEST_PAGE = 60_000

/**
 * A page with no more text than an article can have, so that no page keeps the browser busy. All of it is still shown
 * in Simplified; what is cut off is not read for terms and figures.
 */
export function capPage(page: PageText): PageText {
  if (page.text.length <= LONGEST_PAGE) return page
  const blocks = page.blocks
    .filter(({ start }) => start < LONGEST_PAGE)
    .map((block) => ({ ...block, end: Math.min(block.end, LONGEST_PAGE) }))
  return { ...page, text: page.text.slice(0, blocks.at(-1)?.end ?? LONGEST_PAGE), blocks }
}
