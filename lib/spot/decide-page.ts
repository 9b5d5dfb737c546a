import type { TermMatch } from '../glossary/index.ts'
import { decideScript, type SourceText } from '../text/index.ts'
import { decideRegion } from './decide-region.ts'
import { measurePage, type PageMeasures } from './measure-page.ts'
import type { Reason, Verdict } from './types.ts'

/** What the other rooms found in the page. */
export interface PageEvidence {
  terms: readonly TermMatch[]
  /** How many readings in brackets a mirror had put behind characters, where they were taken out of the page before. */
  readings?: number
}

/** An article has more Chinese characters than this; less is a notice or a headline, whatever Latin stands in it. */
const SHORTEST = 120
/** Of a list of headlines less than this stands in whole sentences. */
const LEAST_PROSE = 0.4
const LEAST_TERMS = 3
const LEAST_LEAD = 1
const LEAST_DENSITY = 2.6
const LEAST_NEWS = 4
/** The kinds of other pages that have a reason of their own; the rest is just no news. */
const REASON_OF_KIND: Readonly<Record<string, string>> = {
  'job-ad': 'job-ad',
  reference: 'reference-or-tutorial',
  tutorial: 'reference-or-tutorial',
}

/**
 * Decides whether a page is a Chinese tech-news article, in which script and of which region, and says why. The
 * verdict rests on the text alone: length and whole sentences, signs of other kinds of pages, the different technical
 * terms, and how news speaks.
 */
export function decidePage(source: SourceText, evidence: PageEvidence): Verdict {
  const script = decideScript(source.text)
  const region = decideRegion(source, script, evidence.readings)
  if (script === 'none')
    return { spotted: false, confidence: 0.95, script, region, reasons: [reason('not-chinese')] }
  const measures = measurePage(source, evidence.terms)
  const against = findObjections(measures)
  const spotted = against.length === 0
  return {
    spotted,
    confidence: round(spotted ? confidenceFor(measures) : Math.min(0.95, 0.6 + 0.15 * against.length)),
    script,
    region,
    reasons: spotted ? groundsFor(source, measures) : against,
  }
}

function reason(key: string, values: Reason['values'] = {}): Reason {
  return { key, values }
}

/** Why the page is not spotted; an empty list means that it is. */
function findObjections(measures: PageMeasures): Reason[] {
  const { han, techTerms, companies, leadTerms, techDensity, prose, otherKind, news } = measures
  const objections: Reason[] = []
  if (han < SHORTEST) objections.push(reason('too-short', { characters: han }))
  if (prose < LEAST_PROSE) objections.push(reason('headline-list'))
  if (otherKind !== null) objections.push(reason(REASON_OF_KIND[otherKind.key] ?? 'not-news'))
  if (techTerms + companies < LEAST_TERMS || techDensity < LEAST_DENSITY || leadTerms < LEAST_LEAD)
    objections.push(reason('few-tech-terms', { count: techTerms }))
  const isSaid = objections.some(({ key }) => key === 'not-news')
  if (news < LEAST_NEWS && !isSaid) objections.push(reason('not-news'))
  return objections
}

function groundsFor(source: SourceText, { characters, techTerms, companies }: PageMeasures): Reason[] {
  const grounds = [reason('article-length', { characters }), reason('tech-terms', { count: techTerms })]
  if (companies > 0) grounds.push(reason('companies', { count: companies }))
  if (source.published !== null) grounds.push(reason('published', { date: source.published }))
  return grounds
}

/** Surer the further the page lies above every threshold, never quite sure. */
function confidenceFor({ techDensity, news, prose }: PageMeasures): number {
  const margin = Math.min(techDensity / LEAST_DENSITY, news / LEAST_NEWS, prose / LEAST_PROSE) - 1
  return Math.min(0.98, 0.6 + 0.25 * margin)
}

const round = (confidence: number) => Math.round(confidence * 100) / 100
