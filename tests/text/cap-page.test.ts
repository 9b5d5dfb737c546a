import { describe, expect, it } from 'vitest'
import { capPage, LONGEST_PAGE, pageFromText } from '../../lib/text/index.ts'

const LINE = '嶼川半導體第二季營收新台幣74億元，季減5%。'

describe('capPage', () => {
  it('leaves an article as it is', () => {
    const page = pageFromText(`${LINE}\n`.repeat(40))
    expect(capPage(page)).toEqual(page)
  })

  it.each([
    ['many paragraphs', `${LINE}\n`.repeat(20_000)],
    ['one paragraph', LINE.repeat(20_000)],
  ])('cuts ten times too long a page of %s short, with blocks that stand in its text', (_, text) => {
    const { text: cut, blocks } = capPage(pageFromText(text))
    expect(cut.length).toBeLessThanOrEqual(LONGEST_PAGE)
    expect(cut.length).toBeGreaterThan(LONGEST_PAGE - LINE.length - 1)
    expect(blocks.at(-1)?.end).toBe(cut.length)
    expect(blocks.every(({ start, end }) => start < end)).toBe(true)
    expect(text.startsWith(cut)).toBe(true)
  })
})
