import type { TermMatch } from '../glossary/index.ts'
import { countCharacters, type SourceText } from '../text/index.ts'
import { findTechMarks } from './find-tech-marks.ts'
import { createWordFinder, type WordMatch } from './find-words.ts'
import { countHan, measureSentences, type SentenceMeasures } from './measure-sentences.ts'
import { EVENTS, MOMENTS, OFFICERS, SOURCES, SPEECH } from './news-words.ts'
import { OTHER_PAGES, type OtherKind } from './other-pages.ts'
import { OTHER_SUBJECTS } from './other-subjects.ts'
import { TECH_FIRMS, TECH_WORDS } from './tech-words.ts'

/** What the verdict is made of: plain counts and shares that a reader could check. */
export interface PageMeasures extends SentenceMeasures {
  /** Every character of the text but blanks, as the windows count them. */
  characters: number
  /** Chinese characters in the part that is read; all that follows speaks of that part. */
  han: number
  /** Different words that only texts about technology use, the title's too. */
  techTerms: number
  /** Different companies of the glossary. */
  companies: number
  /** Different ones of both in the title and the first lines. */
  leadTerms: number
  /** Different words of other subjects. */
  subjects: number
  /** Different words that say where it comes from. */
  sources: number
  /** Different offices that people of a firm hold. */
  officers: number
  /** Different things that happen in the trade. */
  events: number
  /** Different days, as written. */
  days: number
  /** Different words that look at a time from today. */
  moments: number
  /** Different years without a day: what histories count by. */
  years: number
  /** I, we and you outside quotation marks, for each hundred Chinese characters. */
  address: number
  /** The kind of other page it looks most like, with how many of its signs it shows; null for no sign at all. */
  otherKind: { key: OtherKind; signs: number } | null
}

/** A page shows early what it is; the rest of a very long one would only cost time. */
const READ = 12_000
/** Reckoned as the first lines. */
const LEAD = 120
const YEAR = /(?:19|20)\d\d ?年(?! ?\d{1,2} ?月)/g
const DAY =
  /今日|昨日|[今昨]天|今[早晨晚]|昨晚|凌晨|近日|日前|[本上下][周月]|\d{1,2} ?月 ?\d{1,2} ?[日号]|\(\d{1,2}\)日|\d{1,2}日|\(\d{1,2}\/\d{1,2}\)|周[一二三四五六日天]|星期[一二三四五六日天]|刚刚|当地时间/g
const QUOTED = /[“「『"][^”」』"]{0,200}[”」』"]/g
const ADDRESS = /我们|我(?![国市省校院县区])|你|您/g

const findWords = createWordFinder({
  tech: [...TECH_WORDS, ...TECH_FIRMS],
  speech: SPEECH,
  source: SOURCES,
  officer: OFFICERS,
  event: EVENTS,
  moment: MOMENTS,
  subject: OTHER_SUBJECTS,
  ...OTHER_PAGES,
})

/** Counts what is to be known of a page; only its sentences are read as such, furniture counts against it. */
export function measurePage(source: SourceText, terms: readonly TermMatch[]): PageMeasures {
  const text = source.folded.slice(0, READ)
  const title = source.foldedTitle ?? ''
  const han = countHan(text)
  const words = findWords(text)
  const marks = findTechMarks(text, words, terms)
  const titleMarks = findTechMarks(title, findWords(title), [])
  const lead = [...titleMarks, ...marks.filter(({ start }) => start < LEAD)]
  const companies = countForms(marks.filter(({ isCompany }) => isCompany))
  const ofList = (list: string) => words.filter(({ lists }) => lists.includes(list))
  const subjects = ofList('subject')
  return {
    ...measureSentences(source, text.length, { tech: marks, subjects, speech: ofList('speech') }),
    characters: countCharacters(source.text),
    han,
    techTerms: countForms([...titleMarks, ...marks]) - companies,
    companies,
    leadTerms: countForms(lead),
    subjects: countWords(subjects),
    sources: countWords(ofList('source')),
    officers: countWords(ofList('officer')),
    events: countWords(ofList('event')),
    days: new Set(text.match(DAY)).size,
    moments: countWords(ofList('moment')),
    years: new Set(text.match(YEAR)).size,
    address: per100(text.replace(QUOTED, '').match(ADDRESS), han),
    otherKind: findOtherKind(ofList),
  }
}

const countForms = (marks: readonly { form: string }[]) => new Set(marks.map(({ form }) => form)).size
const countWords = (matches: readonly WordMatch[]) => new Set(matches.map(({ word }) => word)).size
const per100 = (found: readonly string[] | null, han: number) => (found?.length ?? 0) / Math.max(1, han / 100)

function findOtherKind(ofList: (list: string) => WordMatch[]): PageMeasures['otherKind'] {
  let best: PageMeasures['otherKind'] = null
  for (const key of Object.keys(OTHER_PAGES) as OtherKind[]) {
    const signs = countWords(ofList(key))
    if (signs > (best?.signs ?? 0)) best = { key, signs }
  }
  return best
}
