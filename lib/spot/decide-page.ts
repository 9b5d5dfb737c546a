import type { TermMatch } from '../glossary/index.ts'
import { decideScript, type SourceText } from '../text/index.ts'
import { decideRegion } from './decide-region.ts'
import { isTechNewsSite } from './known-sites.ts'
import { measurePage, type PageMeasures } from './measure-page.ts'
import type { OtherKind } from './other-pages.ts'
import { type EvidenceKey, scorePage } from './score-page.ts'
import type { Reason, Verdict } from './types.ts'

/** What the other rooms found in the page. */
export interface PageEvidence {
  terms: readonly TermMatch[]
  /** How many organisations and products the text names, known or not; 0 where nobody looked. */
  names?: number
  /** How many readings in brackets a mirror had put behind characters, where they were taken out of the page before. */
  readings?: number
}

/** Fewer Chinese characters than this are a headline or a notice, whatever Latin stands among them. */
const SHORTEST = 60
/** Of a list of headlines less than this stands in whole sentences. */
const LEAST_PROSE = 0.35
/** Signs of another kind of page from which on it is called by that name. */
const TELLING_SIGNS = 2
/** A page that the evidence leaves open by less than this may be decided by its site. */
const OPEN = 0.5
/** Evidence weaker than this is no reason to give. */
const SLIGHT = 0.4
const SUREST = 0.98

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

const NEWS_EVIDENCE: readonly EvidenceKey[] = ['statements', 'sources', 'officers', 'events', 'days']

/**
 * Decides whether a page is a Chinese tech-news article, in which script and of which region, and says why. The
 * verdict rests on the text: how much of it speaks of technology, how news speaks, and the signs of other pages and
 * subjects, added up in points. Where these leave it open, a known site decides.
 */
export function decidePage(source: SourceText, evidence: PageEvidence): Verdict {
  const script = decideScript(source.text)
  const region = decideRegion(source, script, evidence.readings)
  if (script === 'none')
    return { spotted: false, confidence: 0.95, script, region, reasons: [reason('not-chinese')] }
  const measures = measurePage(source, evidence.terms)
  const bars = findBars(measures)
  const { score, evidence: weighed } = scorePage(measures, evidence.names ?? 0)
  const settled = Math.abs(score) < OPEN && isTechNewsSite(source.url) ? score + OPEN : score
  const spotted = bars.length === 0 && settled > 0
  const points = new Map(weighed.map(({ key, points }) => [key, points]))
  return {
    spotted,
    confidence: bars.length > 0 ? 0.95 : confidenceFor(settled),
    script,
    region,
    reasons: spotted ? groundsFor(source, measures) : [...bars, ...objectionsFor(measures, points, bars)],
  }
}

function reason(key: string, values: Reason['values'] = {}): Reason {
  return { key, values }
}

/** What rules an article out by itself. */
function findBars({ han, prose }: PageMeasures): Reason[] {
  const bars: Reason[] = []
  if (han < SHORTEST) bars.push(reason('too-short', { characters: han }))
  if (prose < LEAST_PROSE) bars.push(reason('headline-list'))
  return bars
}

/** The grounds of a page that is spotted, each with its figure. */
function groundsFor(source: SourceText, measures: PageMeasures): Reason[] {
  const { characters, techTerms, companies, statements, sources } = measures
  const grounds = [reason('article-length', { characters }), reason('tech-terms', { count: techTerms })]
  if (companies > 0) grounds.push(reason('companies', { count: companies }))
  if (statements + sources > 0) grounds.push(reason('voices', { count: statements + sources }))
  if (source.published !== null) grounds.push(reason('published', { date: source.published }))
  return grounds
}

/** Why a page is not spotted, the plainest first; one at least where nothing bars it. */
function objectionsFor(
  measures: PageMeasures,
  points: ReadonlyMap<EvidenceKey, number>,
  bars: readonly Reason[],
): Reason[] {
  const { otherKind, techTerms, companies, techShare, subjectShare } = measures
  const costs = (...keys: EvidenceKey[]) => keys.reduce((sum, key) => sum - (points.get(key) ?? 0), 0)
  const keys = new Map<string, Reason>()
  const say = (key: string, values: Reason['values'] = {}) => keys.set(key, reason(key, values))
  if (otherKind !== null && otherKind.signs >= TELLING_SIGNS) say(REASON_OF_KIND[otherKind.key])
  else if (costs('defines', 'years') > SLIGHT) say('reference-or-tutorial')
  else if (costs('address') > SLIGHT) say('guide')
  if (subjectShare > techShare && costs('subjects', 'subjectShare') > SLIGHT) say('other-subject')
  if (techTerms + companies < 3 || techShare < 0.3) say('few-tech-terms', { count: techTerms })
  const news = NEWS_EVIDENCE.reduce((sum, key) => sum + (points.get(key) ?? 0), 0)
  if (news < LEAST_NEWS || (keys.size === 0 && bars.length === 0)) say('not-news')
  return [...keys.values()]
}

/** News gathers more points than this from how it speaks. */
const LEAST_NEWS = 2

/** The odds as a probability, whichever way it went, never quite sure. */
function confidenceFor(score: number): number {
  const probability = 1 / (1 + Math.exp(-Math.abs(score)))
  return Math.round(Math.min(SUREST, probability) * 100) / 100
}
