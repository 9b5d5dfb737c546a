import { type Alignment, findInjectedPinyin, leaveOut, type PageText, type Span } from '../text/index.ts'
import type { ArticleReport } from './types.ts'

/** A page without the pinyin that some mirrors put between characters, so that every room reads plain words. */
export interface PlainPage {
  page: PageText
  /** How many readings were taken out. */
  readings: number
  /** Carries a report on the plain page back to the page as it stands. */
  restore(report: ArticleReport): ArticleReport
}

/** Takes injected pinyin out of a page; most pages have none and are given back as they are. */
export function withoutPinyin(page: PageText): PlainPage {
  const cuts = findInjectedPinyin(page.text)
  if (cuts.length === 0) return { page, readings: 0, restore: (report) => report }
  const { text, alignment } = leaveOut(page.text, cuts)
  const title = page.title === null ? null : leaveOut(page.title, findInjectedPinyin(page.title)).text
  const blocks = page.blocks.map((block) => ({
    ...block,
    start: alignment.toOther(block.start),
    end: alignment.toOther(block.end),
  }))
  return {
    page: { ...page, text, title, blocks },
    readings: cuts.length,
    restore: (report) => restoreReport(report, page, alignment),
  }
}

function restoreReport(report: ArticleReport, page: PageText, alignment: Alignment): ArticleReport {
  const restored = <Place extends Span>(place: Place): Place => ({
    ...place,
    ...alignment.spanToSource(place),
  })
  const named = <Entity extends { mentions: Span[] }>(entity: Entity): Entity => ({
    ...entity,
    mentions: entity.mentions.map(restored),
  })
  return {
    ...report,
    text: page.text,
    blocks: page.blocks,
    terms: report.terms.map(restored),
    figures: report.figures.map((figure) => ({ ...restored(figure), sentence: restored(figure.sentence) })),
    dates: report.dates.map(restored),
    people: report.people.map(named),
    organisations: report.organisations.map(named),
    products: report.products.map(named),
    summary: report.summary.map(restored),
  }
}
