import type { SourceText } from '../text/index.ts'
import type { PageMeasures } from './measure-page.ts'
import type { OtherKind } from './other-pages.ts'
import type { Evidence, EvidenceKey } from './score-page.ts'
import type { Reason } from './types.ts'

/** Signs of another kind of page from which on it is called by that name. */
const TELLING_SIGNS = 2
/** Evidence that costs less than this is no reason to give. */
const SLIGHT = 0.4
/** Fewer tech words than this, or a smaller share of the text about them, is too little. */
const LEAST_TERMS = 3
const LEAST_TECH_SHARE = 0.3
/** News gathers more points than this from how it speaks. */
const LEAST_NEWS = 2
const NEWS_EVIDENCE: readonly EvidenceKey[] = [
  'statements',
  'sources',
  'officers',
  'events',
  'days',
  'moments',
]

/** How a page of another kind is called. */
const REASON_OF_KIND: Readonly<Record<OtherKind, string>> = {
  'job-ad': 'job-ad',
  reference: 'reference-or-tutorial',
  tutorial: 'reference-or-tutorial',
  academic: 'reference-or-tutorial',
  guide: 'guide',
  promotion: 'promotion',
  profile: 'promotion',
  terms: 'document',
  notice: 'document',
  'release-notes': 'document',
  forum: 'forum',
  novel: 'story',
  markets: 'market-report',
}

/** One ground of a verdict; its key is that of the locale files. */
export function reason(key: string, values: Reason['values'] = {}): Reason {
  return { key, values }
}

/** The grounds of a page that is spotted, each with its figure. */
export function findGrounds(source: SourceText, measures: PageMeasures): Reason[] {
  const { characters, techTerms, companies, statements, sources } = measures
  const grounds = [reason('article-length', { characters })]
  if (techTerms > 0) grounds.push(reason('tech-terms', { count: techTerms }))
  if (companies > 0) grounds.push(reason('companies', { count: companies }))
  if (statements + sources > 0) grounds.push(reason('voices', { count: statements + sources }))
  if (source.published !== null) grounds.push(reason('published', { date: source.published }))
  return grounds
}

/** Why a page is not spotted: what it is instead, what it is about, how it speaks; one reason at least. */
export function findObjections(measures: PageMeasures, evidence: readonly Evidence[]): Reason[] {
  const { techTerms, companies, techShare, subjectShare } = measures
  const pointsOf = (keys: readonly EvidenceKey[]) =>
    evidence.reduce((sum, { key, points }) => (keys.includes(key) ? sum + points : sum), 0)
  const objections: Reason[] = []
  const kind = nameKind(measures, pointsOf)
  if (kind !== null) objections.push(reason(kind))
  if (subjectShare > techShare && pointsOf(['subjects', 'subjectShare']) < -SLIGHT)
    objections.push(reason('other-subject'))
  if (techTerms + companies < LEAST_TERMS || techShare < LEAST_TECH_SHARE)
    objections.push(reason('few-tech-terms', { count: techTerms }))
  if (pointsOf(NEWS_EVIDENCE) < LEAST_NEWS || objections.length === 0) objections.push(reason('not-news'))
  return objections
}

/** What the page seems to be; null where nothing tells. */
function nameKind(
  { otherKind }: PageMeasures,
  pointsOf: (keys: readonly EvidenceKey[]) => number,
): string | null {
  if (otherKind !== null && otherKind.signs >= TELLING_SIGNS) return REASON_OF_KIND[otherKind.key]
  if (pointsOf(['defines']) < -SLIGHT) return 'reference-or-tutorial'
  return pointsOf(['address']) < -SLIGHT ? 'guide' : null
}
