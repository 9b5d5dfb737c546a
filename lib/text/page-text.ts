import type { Span } from './span.ts'

/** What a block is on its page; a plain text has paragraphs only, and a title where one was given. */
export type BlockRole = 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption'

/** One paragraph, heading or list item; its span points into the text of the page. */
export interface Block extends Span {
  /** Position in `PageText.blocks`. */
  id: number
  role: BlockRole
}

/** A page, read once: everything that later steps know of it. */
export interface PageText {
  /** The blocks' texts in reading order with one line feed between them, nothing trimmed or changed. */
  text: string
  blocks: readonly Block[]
  /** Null where the page does not say. */
  title: string | null
  url: string | null
  /** Publication date as YYYY-MM-DD, null where the page does not say. */
  published: string | null
  /** Who published or first published the text, in the page's words. */
  source: string | null
  byline: string | null
  /** The document's language tag as it stands, for example zh-Hant-TW. */
  lang: string | null
}

/**
 * Makes a page of a plain text: each line that is not blank is a block. A first line equal to the title is
 * the title's block.
 */
export function pageFromText(text: string, known: Partial<Omit<PageText, 'text' | 'blocks'>> = {}): PageText {
  const blocks: Block[] = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end)
    if (line.trim() !== '') {
      const isTitle = blocks.length === 0 && line.trim() === known.title?.trim()
      blocks.push({ id: blocks.length, start, end, role: isTitle ? 'title' : 'paragraph' })
    }
    start = end + 1
  }
  return {
    text,
    blocks,
    title: known.title ?? null,
    url: known.url ?? null,
    published: known.published ?? null,
    source: known.source ?? null,
    byline: known.byline ?? null,
    lang: known.lang ?? null,
  }
}
