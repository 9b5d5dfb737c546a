import type { Block, BlockRole } from '../text/index.ts'
import { isFurniture } from './furniture.ts'
import { TextMap } from './text-map.ts'
import { type TextRun, walkTextRuns } from './walk-text.ts'

/** The blocks of an article, their text, and the way back to the nodes. */
export interface BlockReading {
  text: string
  blocks: Block[]
  map: TextMap
}

/** Above this share of linked characters a run is a list of links, not a paragraph with a link in it. */
const MOST_LINKED = 0.6
/** Runs longer than this are read even when they are one link: some mirrors link whole paragraphs. */
const LONG_RUN = 80

/**
 * Reads the runs below some elements, in order, as blocks. Blanks are collapsed as the page shows them, and
 * every other character is kept.
 * @param roots elements in document order, none inside another; a heading read before the article's root
 *   comes first
 */
export function readBlocks(roots: readonly Element[]): BlockReading {
  const map = new TextMap()
  const blocks: Block[] = []
  let text = ''
  for (const root of roots) {
    for (const run of walkTextRuns(root, (element) => element !== root && isFurniture(element))) {
      if (isLinkList(run)) continue
      const start = text === '' ? 0 : text.length + 1
      const words = readRun(run, start, map)
      if (words === '') continue
      text += (text === '' ? '' : '\n') + words
      blocks.push({ id: blocks.length, start, end: text.length, role: roleOf(run) })
    }
  }
  return { text, blocks, map }
}

/** The text of a run with blanks collapsed and none at its ends; notes in `map` where it came from. */
function readRun(run: TextRun, start: number, map: TextMap): string {
  let words = ''
  // A blank is written only once a word follows it, so none is left at the end.
  let blank: { node: Text; at: number; words: string } | null = null
  for (const node of run) {
    for (const { index, 0: found } of node.data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (found.trim() === '' && /^[ \t\r\n\f]/.test(found)) {
        blank ??= { node, at: index, words: found.charAt(0) }
        continue
      }
      if (blank && words !== '') {
        map.add(blank.node, blank.at, start + words.length, blank.words)
        words += ' '
      }
      blank = null
      map.add(node, index, start + words.length, found)
      words += found
    }
  }
  return words
}

function isLinkList(run: TextRun): boolean {
  let all = 0
  let linked = 0
  for (const node of run) {
    const length = node.data.trim().length
    all += length
    if (node.parentElement?.closest('a')) linked += length
  }
  return all < LONG_RUN && linked > all * MOST_LINKED
}

function roleOf(run: TextRun): BlockRole {
  const element = run[0]?.parentElement
  if (!element) return 'paragraph'
  if (element.closest('h1')) return 'title'
  if (element.closest('h2,h3,h4,h5,h6')) return 'heading'
  if (element.closest('figcaption,caption')) return 'caption'
  if (element.closest('blockquote')) return 'quote'
  if (element.closest('li,dd,dt,td,th')) return 'item'
  return 'paragraph'
}
