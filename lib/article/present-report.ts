import type { NamedEntity } from '../names/index.ts'
import { countCharacters, type Span } from '../text/index.ts'
import type { ArticleReport } from './types.ts'
import type { Quote, ReportView, TermView } from './view.ts'

/** How the words of the source text read on screen. */
export interface Wording {
  /** The words of a span of the source text. */
  ofSpan(span: Span): string
  /** Words that the report holds by themselves, such as a name or a subject. */
  ofWords(words: string): string
}

/** The source text's own words. */
export function originalWording(report: ArticleReport): Wording {
  return { ofSpan: ({ start, end }) => report.text.slice(start, end), ofWords: (words) => words }
}

/** Makes a report ready for the windows, in the wording that is on screen. */
export function presentReport(report: ArticleReport, wording: Wording): ReportView {
  const words = <Place extends Span>(place: Place) => ({ ...place, words: wording.ofSpan(place) })
  const orNull = (text: string | null) => (text === null ? null : wording.ofWords(text))
  const named = (entity: NamedEntity) => ({
    ...entity,
    name: wording.ofWords(entity.name),
    role: orNull(entity.role),
  })
  return {
    title: orNull(report.title),
    url: report.url,
    published: report.published,
    source: orNull(report.source),
    byline: orNull(report.byline),
    characters: countCharacters(report.text),
    verdict: report.verdict,
    summary: report.summary.map((span): Quote => ({ span, words: wording.ofSpan(span) })),
    figures: report.figures.map((figure) => ({ ...words(figure), subject: orNull(figure.subject) })),
    changes: report.changes,
    dates: report.dates.map(words),
    people: report.people.map(named),
    organisations: report.organisations.map(named),
    products: report.products.map(named),
    terms: groupTerms(report, wording),
  }
}

/** One row an entry, in the order of first mention. */
function groupTerms(report: ArticleReport, wording: Wording): TermView[] {
  const byId = new Map<string, TermView>()
  for (const { id, kind, start, end } of report.terms) {
    const span = { start, end }
    const known = byId.get(id)
    if (known) known.mentions.push(span)
    else byId.set(id, { id, kind, words: wording.ofSpan(span), mentions: [span] })
  }
  return [...byId.values()]
}
