import type { Page } from 'puppeteer-core'

/** A point of the window, in CSS pixels. */
interface Point {
  x: number
  y: number
}

/**
 * The middle of a button on the open card, found by its words through the debugging interface, for scripts cannot
 * look into a closed shadow root.
 * @throws Error where the card has no such button
 */
export async function findCardButton(page: Page, words: string): Promise<Point> {
  const point =
    'browsingContext' in page.mainFrame() ? await askFirefox(page, words) : await askChromium(page, words)
  if (!point) throw new Error(`The card has no button ${words}`)
  return point
}

/** A node of Chromium's protocol, of which we read these parts. */
interface CdpNode {
  nodeId: number
  localName: string
  nodeValue: string
  children?: CdpNode[]
  shadowRoots?: CdpNode[]
}

async function askChromium(page: Page, words: string): Promise<Point | null> {
  const client = await page.createCDPSession()
  try {
    const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode }
    const button = allNodes(root, ({ children = [], shadowRoots = [] }) => [
      ...children,
      ...shadowRoots,
    ]).find(
      ({ localName, children = [] }) =>
        localName === 'button' && children.some(({ nodeValue }) => nodeValue === words),
    )
    if (!button) return null
    const { quads } = await client.send('DOM.getContentQuads', { nodeId: button.nodeId })
    const [left, top, , , right, bottom] = quads[0] as number[]
    return { x: ((left as number) + (right as number)) / 2, y: ((top as number) + (bottom as number)) / 2 }
  } finally {
    await client.detach()
  }
}

/** A node of WebDriver BiDi, of which we read these parts. */
interface BidiNode {
  sharedId?: string
  value?: {
    localName?: string
    nodeValue?: string
    children?: BidiNode[]
    shadowRoot?: BidiNode | null
  }
}

/** The driver's own way to protocol commands that it has no method for. */
interface BidiFrame {
  realms: {
    default: {
      realm: {
        evaluate(expression: string, awaits: boolean, options: object): Promise<{ result: BidiNode }>
        callFunction(
          declaration: string,
          awaits: boolean,
          options: object,
        ): Promise<{ result: { value: string } }>
      }
    }
  }
}

async function askFirefox(page: Page, words: string): Promise<Point | null> {
  const { realm } = (page.mainFrame() as unknown as BidiFrame).realms.default
  const { result } = await realm.evaluate('document.documentElement', false, {
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  })
  const button = allNodes(result, ({ value }) => [
    ...(value?.children ?? []),
    ...(value?.shadowRoot ? [value.shadowRoot] : []),
  ]).find(
    ({ value }) =>
      value?.localName === 'button' && value.children?.some((child) => child.value?.nodeValue === words),
  )
  if (!button?.sharedId) return null
  const measured = await realm.callFunction(
    `(button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect()
      return JSON.stringify({ x: (left + right) / 2, y: (top + bottom) / 2 })
    }`,
    false,
    { arguments: [{ sharedId: button.sharedId }] },
  )
  return JSON.parse(measured.result.value)
}

/** A node and all below it. */
function allNodes<Node>(node: Node, below: (node: Node) => Node[]): Node[] {
  return [node, ...below(node).flatMap((child) => allNodes(child, below))]
}
