import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PageConversion } from '../../lib/page/index.ts'
import { convert } from './support/converted-page.ts'

const { body } = document

/** Pieces of markup: mixed scripts, entities, comments, nested inline tags, what is left alone. */
const leaf = fc.oneof(
  fc.constantFrom(
    '乾',
    '隆',
    '字',
    '節',
    '跳動',
    '隨著',
    '裡面',
    '𠵾',
    ' ',
    '\n',
    'AI',
    '2026年',
    '&amp;',
    '&#x88E1;',
    '後',
    '<br>',
  ),
  fc.constantFrom(
    '<!-- 註解 -->',
    '<code>裡</code>',
    '<textarea>裡</textarea>',
    '<img alt="圖說">',
    '<p lang="ja">東京の発売</p>',
  ),
)
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .tuple(
        fc.constantFrom('b', 'span', 'p', 'div', 'a', 'ul', 'x-card'),
        fc.constantFrom('', ' title="說明"', ' lang="zh-TW"', ' translate="no"', ' contenteditable="true"'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, attribute, children]) => `<${tag}${attribute}>${children.join('')}</${tag}>`),
  ),
}))
const markup = fc.array(tree, { maxLength: 6 }).map((parts) => parts.join(''))

/** What a page may do of itself, to the page under conversion and to its twin alike. */
const change = fc.record({
  kind: fc.constantFrom(
    'text',
    'remove',
    'append',
    'attribute',
    'split',
    'move',
    'normalize',
    'clone',
    'edit',
  ),
  where: fc.nat(1000),
  what: fc.constantFrom('新的標題', 'new', '後來的<b>說</b>明', '标题'),
})

/** Longer than changes are gathered for. */
const followed = () => new Promise((done) => setTimeout(done, 90))

describe('whatever a page holds and does', () => {
  it.each([
    ['at once', 240, false],
    ['one after the other, while it is followed', 30, true],
  ] as const)(
    'the original comes back byte for byte, as in the twin that was never converted: changes %s',
    async (_, numRuns, isFollowed) => {
      await fc.assert(
        fc.asyncProperty(
          markup,
          markup,
          fc.array(change, { maxLength: 4 }),
          fc.boolean(),
          async (html, shadow, changes, waits) => {
            const [page, twin] = [build(html, shadow), build(html, shadow)]
            body.replaceChildren(page)
            const stop = new AbortController()
            const conversion = new PageConversion(document, convert, { signal: stop.signal })
            conversion.show('simplified')
            if (waits) await new Promise((idle) => requestIdleCallback(idle))
            if (isFollowed) {
              await followed()
              expect(textOf(page)).not.toMatch(/[節動隨裡後]/)
            }
            for (const { kind, where, what } of changes) {
              // A twin in a document of its own does the same at the same place.
              for (const root of [page, twin]) apply(root, kind, where, what)
              if (isFollowed) await followed()
            }
            stop.abort()
            expect(serialise(page)).toBe(serialise(twin))
          },
        ),
        // The same every time: what a random run finds must be found by whoever looks into it.
        { numRuns, seed: 20_261_125 },
      )
    },
    120_000,
  )
})

/** What is shown of a tree outside shadow roots and elements that are left as they are. */
function textOf(root: Element): string {
  const copy = root.cloneNode(true) as Element
  const left = '[translate=no],[contenteditable=true],code,textarea,[lang=ja]'
  for (const element of copy.querySelectorAll(left)) element.remove()
  return copy.textContent ?? ''
}

function build(html: string, shadow: string): HTMLElement {
  const root = document.createElement('main')
  root.innerHTML = html
  const host = document.createElement('div')
  host.attachShadow({ mode: 'open' }).innerHTML = shadow
  root.append(host)
  return root
}

function apply(root: Element, kind: string, where: number, what: string): void {
  const nodes = descendants(root)
  const node = nodes[where % nodes.length]
  if (!node) return
  if (kind === 'text' && node instanceof Text) node.data = what
  else if (kind === 'remove') node.parentNode?.removeChild(node)
  else if (kind === 'append' && node instanceof Element) node.insertAdjacentHTML('beforeend', what)
  else if (kind === 'attribute' && node instanceof Element) node.setAttribute('title', what)
  else if (kind === 'move') root.append(node)
  else if (kind === 'split' && node instanceof Text && node.length > 1) node.splitText(1)
  else if (kind === 'normalize') root.normalize()
  else if (kind === 'edit' && node instanceof Element) node.setAttribute('contenteditable', 'true')
  // A language that was copied cannot be told from one that the page gave.
  else if (kind === 'clone' && !hasLanguage(node)) root.append(node.cloneNode(true))
}

function hasLanguage(node: Node): boolean {
  return node instanceof Element && (node.hasAttribute('lang') || node.querySelector('[lang]') !== null)
}

function descendants(root: Node): Node[] {
  const shadow = (root as Element).shadowRoot
  return [...root.childNodes, ...(shadow ? [shadow] : [])].flatMap((node) =>
    node instanceof ShadowRoot ? descendants(node) : [node, ...descendants(node)],
  )
}

function serialise(root: Element): string {
  const hosts = descendants(root).filter(
    (node): node is Element => node instanceof Element && node.shadowRoot !== null,
  )
  return [root.innerHTML, ...hosts.map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '')].join('\n')
}
