import type { Page } from 'puppeteer-core'

/** An element of a closed shadow root, as the driver sees it. */
interface SeenNode {
  /** Lower case; empty for text and documents. */
  tag: string
  text: string
  children: SeenNode[]
  shadow: SeenNode | null
}

/**
 * The words on the open card, line breaks between its parts. Scripts cannot look into a closed shadow root;
 * the browser's own debugging interface can.
 * @returns null where no card is open
 */
export async function readCard(page: Page): Promise<string | null> {
  const root = isFirefox(page) ? await seeThroughBidi(page) : await seeThroughCdp(page)
  const host = root.children.find((child) => child.shadow !== null)
  const words = host?.shadow ? textsOf(host.shadow).join('\n') : ''
  return words === '' ? null : words
}

/** Waits until the card is open and says something, or is closed. */
export async function waitForCard(page: Page, isOpen: boolean): Promise<string | null> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const words = await readCard(page)
    if ((words !== null) === isOpen) return words
    if (Date.now() > deadline) throw new Error(isOpen ? 'No card opened' : 'The card did not close')
    await new Promise((later) => setTimeout(later, 50))
  }
}

function isFirefox(page: Page): boolean {
  return 'browsingContext' in page.mainFrame()
}

function textsOf(node: SeenNode): string[] {
  if (node.tag === 'style') return []
  return [node.text, ...node.children.flatMap(textsOf)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

/** A node of Chromium's protocol, of which we read these parts. */
interface CdpNode {
  nodeType: number
  localName: string
  nodeValue: string
  children?: CdpNode[]
  shadowRoots?: CdpNode[]
}

async function seeThroughCdp(page: Page): Promise<SeenNode> {
  const client = await page.createCDPSession()
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: CdpNode
  }
  await client.detach()
  const html = root.children?.find(({ localName }) => localName === 'html')
  return fromCdp(html ?? root)
}

function fromCdp({ nodeType, localName, nodeValue, children = [], shadowRoots = [] }: CdpNode): SeenNode {
  const [shadow] = shadowRoots
  return {
    tag: localName,
    text: nodeType === 3 ? nodeValue : '',
    children: children.map(fromCdp),
    shadow: shadow ? fromCdp(shadow) : null,
  }
}

/** A node of WebDriver BiDi, of which we read these parts. */
interface BidiNode {
  value?: {
    nodeType: number
    localName?: string
    nodeValue?: string
    children?: BidiNode[]
    shadowRoot?: BidiNode | null
  }
}

/** The driver's own way to a protocol command that it has no method for. */
interface BidiFrame {
  realms: {
    default: {
      realm: { evaluate(expression: string, awaits: boolean, options: object): Promise<{ result: BidiNode }> }
    }
  }
}

async function seeThroughBidi(page: Page): Promise<SeenNode> {
  const frame = page.mainFrame() as unknown as BidiFrame
  const { result } = await frame.realms.default.realm.evaluate('document.documentElement', false, {
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  })
  return fromBidi(result)
}

function fromBidi({ value }: BidiNode): SeenNode {
  return {
    tag: value?.localName ?? '',
    text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
    children: (value?.children ?? []).map(fromBidi),
    shadow: value?.shadowRoot ? fromBidi(value.shadowRoot) : null,
  }
}
