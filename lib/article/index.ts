export { originalWording, presentReport, type Wording } from './present-report.ts'
export { type ReadingTools, readArticle } from './read-article.ts'
export type { ArticleReport } from './types.ts'
export type { FigureView, PageState, Quote, ReportView, Shown, TermView } from './view.ts'
