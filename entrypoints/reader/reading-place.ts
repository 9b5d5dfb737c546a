import { isAlive, type PageReading } from '../../lib/page/index.ts'

/** The node in which what was read begins; null where nothing was. */
export function firstNodeOf({ page, map }: PageReading): Text | null {
  return map.pointOf(page.blocks.at(0)?.start ?? -1)?.node ?? null
}

/** The element in which an article's text stands, and a little around it, where more of it may arrive. */
export function surroundingsOf(reading: PageReading): Node | null {
  const { page, map } = reading
  const first = firstNodeOf(reading)
  const last = map.pointOf(page.blocks.at(-1)?.start ?? -1)?.node
  if (!first || !last) return null
  let element = first.parentElement
  while (element && !element.contains(last)) element = element.parentElement
  return element?.parentElement ?? element
}

/** The trees that an article's text stands in, from the innermost out: below shadow roots, in frames, the page's own. */
export function treesOf(reading: PageReading): Node[] {
  const trees: Node[] = []
  let at: Node | null | undefined = firstNodeOf(reading)
  while (at && isAlive(at)) {
    const tree = at.getRootNode()
    trees.push(tree)
    at = (tree as ShadowRoot).host ?? (tree as Document).defaultView?.frameElement
  }
  return trees
}
