import type { PageText } from './page-text.ts'

/** In UTF-16 units. The longest reports have half as much; what has more is a book, a log or a trap. */
export const LONGEST_PAGE = 60_000

/**
 * A page with no more text than an article can have, so that no page keeps its readers busy. All of it is still shown
 * in Simplified; what is cut off is not read for terms and figures. What a page says of itself at greater length than
 * that says nothing.
 */
export function capPage(page: PageText): PageText {
  const { text, blocks } = page.text.length <= LONGEST_PAGE ? page : cutShort(page)
  return {
    text,
    blocks,
    title: orNull(page.title),
    url: orNull(page.url),
    published: page.published,
    source: orNull(page.source),
    byline: orNull(page.byline),
    lang: orNull(page.lang),
  }
}

function cutShort({ text, blocks }: PageText): Pick<PageText, 'text' | 'blocks'> {
  const left = blocks
    .filter(({ start }) => start < LONGEST_PAGE)
    .map((block) => ({ ...block, end: Math.min(block.end, LONGEST_PAGE) }))
  return { text: text.slice(0, left.at(-1)?.end ?? LONGEST_PAGE), blocks: left }
}

function orNull(words: string | null): string | null {
  return words !== null && words.length <= LONGEST_PAGE ? words : null
}
