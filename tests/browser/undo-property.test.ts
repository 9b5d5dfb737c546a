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
  kind: fc.constantFrom('text', 'remove', 'append', 'attribute', 'split', 'move'),
  where: fc.nat(1000),
  what: fc.constantFrom('新的標題', 'new', '後來的<b>說</b>明'),
})

describe('whatever a page holds and does', () => {
  it('the original comes back byte for byte, and the twin that was never converted is the same', async () => {
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
          for (const { kind, where, what } of changes) {
            // A twin in a document of its own does the same at the same place.
            for (const root of [page, twin]) apply(root, kind, where, what)
          }
          stop.abort()
          expect(serialise(page)).toBe(serialise(twin))
        },
      ),
      { numRuns: 300 },
    )
  })
})

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
  // Text is only ever split where both twins have the same length: nothing of ours changes it here.
  else if (kind === 'split' && node instanceof Text && node.data === 'AI') node.splitText(1)
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
