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

/** The element in which an article's text stands, and a little around it, where more of it may arrive. */
export function surroundingsOf({ page, map }: PageReading): Node | null {
  const first = map.pointOf(page.blocks.at(0)?.start ?? -1)?.node
  const last = map.pointOf(page.blocks.at(-1)?.start ?? -1)?.node
  if (!first || !last) return null
  let element = first.parentElement
  while (element && !element.contains(last)) element = element.parentElement
  return element?.parentElement ?? element
}

/** The trees that an article's text stands in, from the innermost out: below shadow roots, in frames, the page's own. */
export function treesOf({ page, map }: PageReading): Node[] {
  const trees: Node[] = []
  let at: Node | null | undefined = map.pointOf(page.blocks.at(0)?.start ?? -1)?.node
  while (at && isAlive(at)) {
    const tree = at.getRootNode()
    trees.push(tree)
    at = (tree as ShadowRoot).host ?? (tree as Document).defaultView?.frameElement
  }
  return trees
}
