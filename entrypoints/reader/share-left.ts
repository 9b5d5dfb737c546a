import { isAlive, type PageReading } from '../../lib/page/index.ts'
import type { Block, PageText } from '../../lib/text/index.ts'

/** So many blocks tell enough of a page. */
const BLOCKS_ASKED = 24

/**
 * How much of a reading is still on its page.
 * @param sourceOf the page's own text of a node, whichever side is shown
 * @returns the share of its blocks that are where they were read, 0 to 1, judged by some of them
 */
export function shareLeft({ page, map }: PageReading, sourceOf: (node: Text) => string): number {
  const asked = sampleBlocks(page)
  if (asked.length === 0) return 1
  // The nodes of a frame that is gone are still connected, to a document that no window shows.
  const aliveOf = (node: Text) => (isAlive(node) ? sourceOf(node) : '')
  const left = asked.filter(
    ({ start }) => map.pointsOf({ start, end: start + 1 }, aliveOf)?.start.node.isConnected,
  )
  return left.length / asked.length
}

/** Some of a page's blocks, evenly spread. */
export function sampleBlocks({ blocks }: PageText): Block[] {
  const step = Math.ceil(blocks.length / BLOCKS_ASKED)
  return blocks.filter((_, i) => i % step === 0)
}
