import type { PageMeasures } from './measure-page.ts'

/** One thing that speaks for or against tech news. */
export interface Evidence {
  key: EvidenceKey
  /** Above 0 for tech news, below 0 against it. */
  points: number
}

export type EvidenceKey = keyof typeof WEIGHTS

/** Where a page without any evidence starts. */
const START = -6.6

/**
 * What each thing is worth, for each unit, and from how many units on more of it says nothing new. The sum is the
 * logarithm of the odds, so that 0.7 points more double them. The weights come from a logistic regression over some
 * three hundred labelled pages, rounded; none may be so large that one sign settles a page by itself.
 */
const WEIGHTS = {
  terms: { weight: 0.3, most: 6 },
  lead: { weight: 0.5, most: 4 },
  techShare: { weight: 3, most: 1 },
  statements: { weight: 0.7, most: 3 },
  sources: { weight: 0.9, most: 4 },
  officers: { weight: 1, most: 3 },
  events: { weight: 0.75, most: 5 },
  days: { weight: 0.5, most: 3 },
  moments: { weight: 1, most: 3 },
  names: { weight: 0.55, most: 5 },
  subjectShare: { weight: -1.5, most: 1 },
  subjects: { weight: -0.75, most: 4 },
  otherKind: { weight: -1.1, most: 4 },
  years: { weight: -1.1, most: 3 },
  defines: { weight: -2.4, most: 1 },
  address: { weight: -0.4, most: 3 },
} as const

/** The measures in units that do not grow with the length of the text: different words grow with its square root. */
export function unitsOf(measures: PageMeasures, names: number): Record<EvidenceKey, number> {
  const { techShare, subjectShare, address } = measures
  const root = Math.sqrt(Math.max(1, measures.han / 100))
  return {
    terms: (measures.techTerms + measures.companies) / root,
    lead: measures.leadTerms,
    techShare,
    statements: measures.statements / root,
    sources: measures.sources / root,
    officers: measures.officers / root,
    events: measures.events / root,
    days: measures.days / root,
    moments: measures.moments / root,
    names: names / root,
    subjectShare,
    subjects: measures.subjects / root,
    otherKind: (measures.otherKind?.signs ?? 0) / root,
    years: measures.years / root,
    defines: measures.defines ? 1 : 0,
    address,
  }
}

/**
 * Adds up what speaks for and against tech news.
 * @param names how many organisations and products are named
 * @returns the score, above 0 for tech news, and what it is made of
 */
export function scorePage(measures: PageMeasures, names: number): { score: number; evidence: Evidence[] } {
  const units = unitsOf(measures, names)
  const evidence = (Object.keys(WEIGHTS) as EvidenceKey[]).map((key) => {
    const { weight, most } = WEIGHTS[key]
    return { key, points: weight * Math.min(units[key], most) }
  })
  return { score: evidence.reduce((sum, { points }) => sum + points, START), evidence }
}
