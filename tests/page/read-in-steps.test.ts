import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPageInSteps } from '../../lib/page/index.ts'
import { parseHtml, readOwnFile } from '../support/read-file.ts'

const SAMPLE = readOwnFile('assets/samples/article-hant.html')
const LINE = '霧燈科技今天發表新一代推論晶片，公司說，同樣的工作只要一半的電力。'

/** How many steps a reading takes. */
function countSteps(html: string): number {
  const steps = readPageInSteps(parseHtml(html), null)
  let count = 0
  while (!steps.next().done) count++
  return count
}

describe('readPageInSteps', () => {
  it.each([
    ['elements', (size: number) => '<div><i></i><b></b></div>'.repeat(size)],
    ['short lines', (size: number) => '<p>目次</p>'.repeat(size)],
    ['paragraphs', (size: number) => `<p>${LINE}</p>`.repeat(size)],
    ['links', (size: number) => `<ul>${'<li><a href="/a">更多新聞</a></li>'.repeat(size)}</ul>`],
  ])('makes as many more steps as there are more %s', (_, fill) => {
    const html = (size: number) =>
      `<article><h1>霧燈科技發表晶片</h1><p>${LINE.repeat(6)}</p></article>${fill(size)}`
    const few = countSteps(html(1000))
    const many = countSteps(html(8000))
    expect(many).toBeGreaterThan(few * 4)
    expect(many).toBeLessThan(few * 12)
  })

  it('takes what the page becomes meanwhile as it comes, whatever is done to it', () => {
    const change = fc.record({
      kind: fc.constantFrom('remove', 'add', 'move', 'write', 'empty'),
      at: fc.nat(),
      to: fc.nat(),
      after: fc.integer({ min: 0, max: 3 }),
    })
    const property = fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const document = parseHtml(SAMPLE)
      const steps = readPageInSteps(document, null)
      let next = steps.next()
      for (const { kind, at, to, after } of changes) {
        for (let i = 0; i < after && !next.done; i++) next = steps.next()
        const all = [...document.body.querySelectorAll('*')]
        const one = all[at % Math.max(1, all.length)]
        const other = all[to % Math.max(1, all.length)]
        if (!one || !other) break
        if (kind === 'remove') one.remove()
        if (kind === 'add') one.insertAdjacentHTML('beforeend', `<p>${LINE}</p>`)
        if (kind === 'move' && !one.contains(other)) other.append(one)
        if (kind === 'write' && one.firstChild?.nodeType === 3) (one.firstChild as Text).data = LINE
        if (kind === 'empty') one.replaceChildren()
      }
      while (!next.done) next = steps.next()
      const { page } = next.value ?? {}
      for (const { start, end } of page?.blocks ?? [])
        expect(start < end && end <= (page?.text.length ?? 0)).toBe(true)
    })
    fc.assert(property, { numRuns: 60, seed: 7 })
  })
})
