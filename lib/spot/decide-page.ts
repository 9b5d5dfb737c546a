import type { TermMatch } from '../glossary/index.ts'
import { decideScript, type SourceText } from '../text/index.ts'
import { decideRegion } from './decide-region.ts'
import { findGrounds, findObjections, reason } from './give-reasons.ts'
import { isTechNewsSite } from './known-sites.ts'
import { measurePage, type PageMeasures } from './measure-page.ts'
import { scorePage } from './score-page.ts'
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
/** Pages that the evidence leaves open by less than this are decided by their site, where it is known. */
const OPEN = 0.5
/** How sure a verdict is that rests on what rules an article out. */
const BARRED = 0.95
const SUREST = 0.98

/**
 * Decides whether a page is a Chinese tech-news article, in which script and of which region, and says why. The
 * verdict rests on the text: how much of it speaks of technology, how news speaks, and the signs of other pages and
 * subjects, added up in points. Where these leave it open, a known site decides.
 */
export function decidePage(source: SourceText, evidence: PageEvidence): Verdict {
  const script = decideScript(source.text)
  const region = decideRegion(source, script, evidence.readings)
  if (script === 'none')
    return { spotted: false, confidence: BARRED, script, region, reasons: [reason('not-chinese')] }
  const measures = measurePage(source, evidence.terms)
  const bars = findBars(measures)
  const { score, evidence: weighed } = scorePage(measures, evidence.names ?? 0)
  const settled = Math.abs(score) < OPEN && isTechNewsSite(source.url) ? score + OPEN : score
  const spotted = bars.length === 0 && settled > 0
  return {
    spotted,
    confidence: bars.length > 0 ? BARRED : confidenceOf(settled),
    script,
    region,
    reasons: spotted ? findGrounds(source, measures) : join(bars, findObjections(measures, weighed)),
  }
}

/** Both lists without saying anything twice. */
function join(first: readonly Reason[], then: readonly Reason[]): Reason[] {
  const said = new Set(first.map(({ key }) => key))
  return [...first, ...then.filter(({ key }) => !said.has(key))]
}

/** What rules an article out by itself. */
function findBars({ han, prose, techTerms, companies }: PageMeasures): Reason[] {
  const bars: Reason[] = []
  if (han < SHORTEST) bars.push(reason('too-short', { characters: han }))
  if (prose < LEAST_PROSE) bars.push(reason('headline-list'))
  if (techTerms + companies === 0) bars.push(reason('few-tech-terms', { count: 0 }))
  return bars
}

/** The odds as a probability, whichever way it went, never quite sure. */
function confidenceOf(score: number): number {
  const probability = 1 / (1 + Math.exp(-Math.abs(score)))
  return Math.round(Math.min(SUREST, probability) * 100) / 100
}
