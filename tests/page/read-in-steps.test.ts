import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage, readPageInSteps } from '../../lib/page/index.ts'
import { finish } from '../../lib/page/steps.ts'
import { parseHtml } from '../support/read-file.ts'

const TITLE = '電池廠把產線搬進了港口'
const line = (i: number) =>
  `工廠第${i}條產線上個月開始試車，港口的倉庫也跟著改成了<b>電池模組</b>的測試間，附近居民議論紛紛。`
const prose = (count: number) => Array.from({ length: count }, (_, i) => `<p>${line(i)}</p>`).join('')

/** Twenty for each of the elements that a step looks at. */
const MOST_QUESTIONS = 8000

describe('a step of reading a page', () => {
  /** How many steps a reading takes, and how many questions one of them asks the page at most. */
  function measure(html: string): { steps: number; most: number } {
    const document = parseHtml(`<title>${TITLE}</title><body><h1>${TITLE}</h1>${html}`)
    const asked = countQuestions(document)
    let steps = 0
    let most = 0
    for (const reading = readPageInSteps(document, null); ; steps++) {
      const before = asked()
      if (reading.next().done) break
      most = Math.max(most, asked() - before)
    }
    return { steps, most }
  }

  it.each([
    ['paragraphs', (size: number) => prose(size * 5)],
    [
      'links outside the article',
      (size: number) => `${prose(5)}<nav>${'<a href="/">港口</a>'.repeat(size * 10)}</nav>`,
    ],
    [
      'words in one paragraph',
      (size: number) => `<p>${'<i>港口的倉庫，</i>'.repeat(size * 10)}</p>${prose(5)}`,
    ],
    ['paragraphs in each other', (size: number) => `<div>港口的倉庫。${'<div>'.repeat(size * 4)}${prose(5)}`],
    [
      'times',
      (size: number) =>
        `${prose(5)}<div>${'<time datetime="x">昨天</time>'.repeat(size * 10)}</div>${prose(5)}`,
    ],
    ['scripts', (size: number) => `${'<script>let port = 1</script>'.repeat(size * 5)}${prose(5)}`],
    ['replies', (size: number) => `${prose(5)}<ul>${'<li>回复</li><li>好</li>'.repeat(size * 5)}</ul>`],
    ['headings', (size: number) => `<h1>${TITLE}的這一年</h1>`.repeat(size * 5) + prose(5)],
  ])('is no longer where there are more %s', (_, html) => {
    const few = measure(html(200))
    const many = measure(html(800))
    expect(few.steps).toBeGreaterThan(5)
    expect(many.steps).toBeGreaterThan(few.steps * 2)
    expect(many.steps).toBeLessThan(few.steps * 5)
    expect(many.most).toBeLessThan(MOST_QUESTIONS)
  })

  it('is no longer on a page of twenty thousand elements', () => {
    const { steps, most } = measure(prose(10_000))
    expect(steps).toBeGreaterThan(100)
    expect(most).toBeLessThan(MOST_QUESTIONS)
  })

  it('is no longer in a paragraph of a million characters', () => {
    const words = '港口的倉庫改成了測試間，'.repeat(10)
    const { steps, most } = measure(`<p>${`${words}<!-- -->`.repeat(1_000_000 / words.length)}</p>`)
    expect(steps).toBeGreaterThan(50)
    expect(most).toBeLessThan(MOST_QUESTIONS)
  })
})

describe('reading a page that changes meanwhile', () => {
  /** A page with an article of its own, one in a shadow root, and one in a frame. */
  function openPage(): Document {
    const document = parseHtml(
      `<title>${TITLE}</title><body><nav>${'<a href="/">港口</a>'.repeat(40)}</nav>` +
        `<main><article><h1>${TITLE}</h1><p>2026-03-05 09:10</p>${prose(60)}</article></main>` +
        `<x-a></x-a><iframe></iframe><footer class="related">${prose(40)}</footer>`,
    )
    fill(document, 50)
    return document
  }

  /** Gives the page's shadow hosts and frames roots of their own; those that have one keep it. */
  function fill(document: Document, paragraphs: number): void {
    for (const host of document.querySelectorAll('x-a')) {
      if (!host.shadowRoot) host.attachShadow({ mode: 'open' }).innerHTML = prose(paragraphs)
    }
    for (const { contentDocument } of document.querySelectorAll('iframe')) {
      if (contentDocument?.body?.childElementCount === 0) contentDocument.body.innerHTML = prose(paragraphs)
    }
  }

  const CHANGES = {
    remove: (element: Element) => element.remove(),
    add: (element: Element) => element.insertAdjacentHTML('afterbegin', prose(30)),
    follow: (element: Element) => element.insertAdjacentHTML('afterend', prose(3)),
    move: (element: Element, other: Element) => {
      if (!element.contains(other)) other.append(element)
    },
    lift: (element: Element, other: Element) => {
      if (!element.contains(other)) other.before(element)
    },
    say: (element: Element) => {
      for (const node of element.childNodes) if (node.nodeType === 3) node.nodeValue = '港口關了。'
    },
    empty: (element: Element) => {
      element.textContent = ''
    },
    renewRoot: (element: Element) => {
      const document = element.ownerDocument
      for (const old of document.querySelectorAll('x-a, iframe'))
        old.replaceWith(document.createElement(old.localName))
      fill(document, 70)
    },
    renewBody: (element: Element) => {
      const document = element.ownerDocument
      const body = document.createElement('body')
      body.innerHTML = `<h1>${TITLE}</h1><div>${prose(20)}</div><x-a></x-a><iframe></iframe>`
      document.body?.replaceWith(body)
      fill(document, 10)
    },
  }
  type Change = { how: keyof typeof CHANGES; at: number; other: number }

  function change(document: Document, { how, at, other }: Change): void {
    const root = document.querySelector('x-a')?.shadowRoot
    const elements = [...document.querySelectorAll('body *'), ...(root?.querySelectorAll('*') ?? [])]
    const of = (share: number) => elements[Math.floor(share * elements.length)]
    const [element, partner] = [of(at), of(other)]
    if (element && partner) CHANGES[how](element, partner)
  }

  const place = fc.double({ min: 0, max: 0.999, noNaN: true })
  const how = fc.constantFrom(...(Object.keys(CHANGES) as Change['how'][]))
  const changes = fc.array(fc.array(fc.record({ how, at: place, other: place }), { maxLength: 2 }), {
    minLength: 1,
    maxLength: 12,
  })

  /** Has a frame move on to another article; as in Firefox, the nodes that it leaves throw, whatever they are asked. */
  function moveOn(document: Document): void {
    const frame = document.querySelector('iframe') as HTMLIFrameElement
    beforeQuestions(frame.contentDocument as Document, () => {
      throw new TypeError("can't access dead object")
    })
    frame.replaceWith(document.createElement('iframe'))
    fill(document, 90)
  }

  it('reads it once more where a frame moves on, whenever that is', () => {
    const page = () => {
      const document = parseHtml(`<title>${TITLE}</title><body><h1>${TITLE}</h1><iframe></iframe>`)
      fill(document, 70)
      return document
    }
    const count = [...readPageInSteps(page(), null)].length
    expect(count).toBeGreaterThan(10)
    for (let last = 1; last <= count; last++) {
      const document = page()
      const steps = readPageInSteps(document, null)
      for (let step = 0; step < last; step++) steps.next()
      moveOn(document)
      // The last steps may ask nothing of the frame any more.
      const lengths = last < count - 2 ? [91] : [71, 91]
      expect(lengths).toContain(finish(steps)?.page.blocks.length)
    }
  })

  it('throws what is thrown again when it is read once more', () => {
    const document = openPage()
    beforeQuestions(document, () => {
      throw new TypeError('not a function')
    })
    expect(() => readPage(document, null)).toThrow('not a function')
  })

  it('gives a whole text, leaves the page alone, and does not outlast it', () => {
    fc.assert(
      fc.property(changes, (changes) => {
        const [document, twin] = [openPage(), openPage()]
        const steps = readPageInSteps(document, null)
        const left = [...changes]
        for (let step = steps.next(); ; step = steps.next()) {
          for (const each of left.shift() ?? []) {
            change(document, each)
            change(twin, each)
          }
          if (!step.done) continue
          const { page, map } = step.value ?? {}
          expect(page?.blocks.map(({ start, end }) => page.text.slice(start, end)).join('\n')).toBe(
            page?.text,
          )
          for (const { start, end } of page?.blocks ?? []) {
            expect(page?.text.slice(start, end).trim()).not.toBe('')
            expect(map?.pointOf(start)?.node.nodeType).toBe(3)
          }
          break
        }
        for (const each of left.flat()) {
          change(document, each)
          change(twin, each)
        }
        expect(document.documentElement.outerHTML).toBe(twin.documentElement.outerHTML)
        expect(readPage(document, null)?.page).toEqual(readPage(twin, null)?.page)
      }),
      { seed: 11, numRuns: 40 },
    )
  })
})

/** Counts what is asked of a page's nodes from now on. */
function countQuestions(document: Document): () => number {
  let asked = 0
  beforeQuestions(document, () => {
    asked++
  })
  return () => asked
}

/** Does something before a page's nodes answer, whatever they are asked from now on. */
function beforeQuestions(document: Document, act: () => void): void {
  const { Node, Element, CharacterData, TreeWalker } = document.defaultView as unknown as Record<
    'Node' | 'Element' | 'CharacterData' | 'TreeWalker',
    { prototype: object }
  >
  for (const { prototype } of [Node, Element, CharacterData, TreeWalker]) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const key = (['get', 'value'] as const).find((key) => typeof property[key] === 'function')
      if (!key || !property.configurable || name === 'constructor') continue
      const answer: (...args: unknown[]) => unknown = property[key]
      const late = function (this: unknown, ...args: unknown[]) {
        act()
        return answer.apply(this, args)
      }
      Object.defineProperty(prototype, name, { ...property, [key]: late })
    }
  }
}
