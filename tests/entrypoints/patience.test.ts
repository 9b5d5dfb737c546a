import { describe, expect, it } from 'vitest'
import { Patience } from '../../entrypoints/reader/patience.ts'

function begin() {
  let time = 0
  const patience = new Patience(() => time)
  /** Reads the page some milliseconds later. */
  const readAfter = (ms: number) => {
    time += ms
    patience.noteReading()
    return patience.factor
  }
  return { patience, readAfter }
}

describe('Patience', () => {
  it('doubles for a page that is read again and again, and no further than there is sense in it', () => {
    const { readAfter } = begin()
    expect(Array.from({ length: 9 }, () => readAfter(3000))).toEqual([1, 2, 4, 8, 16, 32, 64, 64, 64])
  })

  it('begins anew for a page that was calm for long', () => {
    const { readAfter } = begin()
    readAfter(0)
    expect(readAfter(14_000)).toBe(2)
    expect(readAfter(29_000)).toBe(4)
    expect(readAfter(61_000)).toBe(1)
  })

  it('is forgotten with the page', () => {
    const { patience, readAfter } = begin()
    readAfter(0)
    readAfter(100)
    patience.forget()
    expect(patience.factor).toBe(1)
    expect(readAfter(100)).toBe(2)
  })
})
