import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RecordedTree, recordTree } from '../../lib/page/record-tree.ts'
import { parseHtml } from '../support/read-file.ts'

/** A page of sections, each with so many paragraphs of three elements and four texts. */
function pageOf(sections: number, paragraphs: number): HTMLElement {
  const paragraph = '<p>港口的<b>倉庫</b>改成了<a href="/test">測試<i>間</i></a></p>'
  return parseHtml(`<body>${`<section>${paragraph.repeat(paragraphs)}</section>`.repeat(sections)}`).body
}

/** Records a tree while the page changes between the steps, at least once. */
function recordWhile(body: HTMLElement, change: (step: number) => void): RecordedTree {
  const steps = recordTree(body)
  for (let step = 0; ; step++) {
    const { done, value } = steps.next()
    if (done) {
      expect(step).toBeGreaterThan(0)
      return value
    }
    change(step)
  }
}

const childrenOf = (tree: RecordedTree, element: Element) => tree.places.get(element)?.children
const namesIn = (tree: RecordedTree) => tree.list.map(({ holder }) => (holder as Element).localName)

describe('recordTree', () => {
  it('records elements in document order, and below each its elements and texts', () => {
    const body = parseHtml('<body><p>港口<!-- 附註 --><b>的</b>倉庫</p><hr>').body
    const tree = recordWhile(pageOf(1, 200), () => {})
    expect(tree.list).toHaveLength(2 + 200 * 4)
    const small = recordTree(body).next().value as RecordedTree
    expect(namesIn(small)).toEqual(['body', 'p', 'b', 'hr'])
    expect(small.list.map(({ order }) => order)).toEqual([0, 1, 2, 3])
    expect(small.top.children).toEqual([...body.children])
    const [first, bold, last] = childrenOf(small, body.children[0] as Element) ?? []
    expect([first?.nodeValue, bold?.nodeName, last?.nodeValue]).toEqual(['港口', 'B', '倉庫'])
  })

  it('goes on behind what it has seen where all of that has gone', () => {
    const body = pageOf(1, 900)
    const section = body.children[0] as Element
    const tree = recordWhile(body, (step) => {
      if (step === 0) for (const seen of [...section.children].slice(0, 300)) seen.remove()
    })
    const recorded = new Set(childrenOf(tree, section))
    for (const paragraph of section.children) expect(recorded.has(paragraph)).toBe(true)
  })

  it('records what moves ahead of it once, where it stood first', () => {
    const body = pageOf(2, 300)
    const [from, to] = body.children as unknown as [Element, Element]
    const moved = from.children[0] as Element
    const tree = recordWhile(body, (step) => {
      if (step === 0) to.append(moved)
    })
    expect(tree.list.filter(({ holder }) => holder === moved)).toHaveLength(1)
    expect(childrenOf(tree, to)).not.toContain(moved)
  })

  it('records a text once though what stood behind it moves before it', () => {
    const body = parseHtml(`<body>${'<br>'.repeat(195)}港口<br><br>${'<br>'.repeat(300)}`).body
    const tree = recordWhile(body, (step) => {
      const seen = [...body.childNodes].slice(0, 210)
      if (step === 0) body.prepend(...seen.filter(({ nodeType }) => nodeType === 1).reverse())
    })
    expect(tree.top.children.filter(({ nodeType }) => nodeType === 3)).toHaveLength(1)
  })

  it('finishes what it has begun though that is taken out of the page', () => {
    const body = pageOf(3, 300)
    const [first, , last] = body.children as unknown as [Element, Element, Element]
    const tree = recordWhile(body, (step) => {
      if (step === 0) first.remove()
    })
    expect(childrenOf(tree, first)).toHaveLength(300)
    expect(childrenOf(tree, last)).toHaveLength(300)
  })

  it('does not mind how deep a tree is', () => {
    const body = parseHtml('<body>').body
    let at: Element = body
    for (let depth = 0; depth < 3000; depth++) at = at.appendChild(body.ownerDocument.createElement('div'))
    expect(recordWhile(body, () => {}).list).toHaveLength(3001)
  })

  it('records what stays where it is once and in order, whatever moves around it', () => {
    const index = fc.nat({ max: 307 })
    // The sections are 39 apart.
    const move = fc.record({
      from: fc.oneof(fc.constantFrom(0, 39, 78), index),
      count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 120 })),
      to: index,
      how: fc.constantFrom('prepend', 'append', 'before', 'after', 'remove'),
    } as const)
    const moves = fc.array(fc.array(move, { maxLength: 3 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(moves, (moves) => {
        const body = pageOf(8, 38)
        const all = [...body.querySelectorAll('section, p')]
        const movers = moves.flat().flatMap(({ from, count }) => all.slice(from, from + count))
        const moved = new Set(movers.flatMap((mover) => [mover, ...mover.querySelectorAll('*')]))
        const stays = (node: Node) => !moved.has((node.nodeType === 1 ? node : node.parentNode) as Element)
        const kept = [body, ...body.querySelectorAll('*')].filter(stays)
        const tree = recordWhile(body, (step) => {
          for (const { from, count, to, how } of moves[step] ?? [])
            for (const mover of all.slice(from, from + count)) moveTo(mover, how, all[to] as Element)
        })
        expect(new Set(tree.list.map(({ holder }) => holder)).size).toBe(tree.list.length)
        const texts = tree.list.flatMap(({ children }) => children.filter(({ nodeType }) => nodeType === 3))
        expect(new Set(texts).size).toBe(texts.length)
        for (const element of kept) {
          const recorded = childrenOf(tree, element)?.filter(stays) ?? []
          const standing = [...element.childNodes].filter(stays)
          expect(recorded).toHaveLength(standing.length)
          expect(recorded.every((child, i) => child === standing[i])).toBe(true)
        }
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})

type Way = 'prepend' | 'append' | 'before' | 'after' | 'remove'

function moveTo(mover: Element, how: Way, target: Element): void {
  if (how === 'remove') mover.remove()
  else if (!mover.contains(target)) target[how](mover)
}
