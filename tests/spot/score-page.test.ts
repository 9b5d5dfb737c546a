import { describe, expect, it } from 'vitest'
import type { PageMeasures } from '../../lib/spot/measure-page.ts'
import { scorePage } from '../../lib/spot/score-page.ts'

const nothing: PageMeasures = {
  characters: 400,
  han: 400,
  prose: 1,
  techTerms: 0,
  companies: 0,
  leadTerms: 0,
  techShare: 0,
  subjectShare: 0,
  subjects: 0,
  statements: 0,
  sources: 0,
  officers: 0,
  events: 0,
  days: 0,
  moments: 0,
  years: 0,
  address: 0,
  defines: false,
  otherKind: null,
}
const score = (known: Partial<PageMeasures>, names = 0) => scorePage({ ...nothing, ...known }, names).score

describe('scorePage', () => {
  const news = { techTerms: 8, leadTerms: 3, techShare: 0.7, statements: 4, sources: 3, events: 4, days: 2 }

  it('asks for both technology and news', () => {
    expect(score({})).toBeLessThan(0)
    expect(score({ techTerms: 8, leadTerms: 4, techShare: 0.9 })).toBeLessThan(0)
    expect(score({ statements: 4, sources: 4, days: 2 })).toBeLessThan(0)
    expect(score(news)).toBeGreaterThan(0)
  })

  it('counts signs of other pages and subjects against it', () => {
    const clean = score(news)
    expect(score({ ...news, otherKind: { key: 'markets', signs: 8 } })).toBeLessThan(0)
    for (const worse of [
      { subjects: 3 },
      { subjectShare: 0.5 },
      { years: 4 },
      { defines: true },
      { address: 2 },
    ])
      expect(score({ ...news, ...worse })).toBeLessThan(clean)
  })

  it('measures by length: as many words in a longer text say less', () => {
    expect(score({ ...news, han: 1600 })).toBeLessThan(score(news))
  })

  it('adds up to its evidence, of which more is not always more', () => {
    const { score: sum, evidence } = scorePage({ ...nothing, ...news }, 3)
    const bare = scorePage(nothing, 0).score
    expect(evidence.reduce((total, { points }) => total + points, bare)).toBeCloseTo(sum)
    expect(score({ ...news, leadTerms: 40 })).toBe(score({ ...news, leadTerms: 4 }))
  })
})
