import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from '../../entrypoints/reader/place-card.ts'

const view = { width: 1000, height: 700 }
const card = { width: 340, height: 200 }

describe('placeCard', () => {
  it('stands below the word, at its left edge', () => {
    expect(placeCard({ left: 100, top: 300, bottom: 320 }, card, view)).toEqual({ left: 100, top: 326 })
  })

  it('stands above where there is no room below', () => {
    expect(placeCard({ left: 100, top: 600, bottom: 620 }, card, view)).toEqual({ left: 100, top: 394 })
  })

  it('stays inside the window from left to right', () => {
    expect(placeCard({ left: 900, top: 300, bottom: 320 }, card, view).left).toBe(652)
    expect(placeCard({ left: -50, top: 300, bottom: 320 }, card, view).left).toBe(8)
  })

  it('stands at the edge beyond which its word has been scrolled', () => {
    expect(placeCard({ left: 100, top: -500, bottom: -480 }, card, view).top).toBe(6)
    expect(placeCard({ left: 100, top: 1500, bottom: 1520 }, card, view).top).toBe(494)
  })

  it('never covers its word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 680 }), fc.integer({ min: 20, max: 900 }), (top, height) => {
        const word = { left: 10, top, bottom: top + 20 }
        const placed = placeCard(word, { width: 340, height }, view)
        expect(placed.top >= word.bottom || placed.top + height <= word.top).toBe(true)
      }),
    )
  })
})
