import type { ReportView } from '../../lib/article/index.ts'
import type { Translate } from '../../lib/locale/index.ts'
import type { Span } from '../../lib/text/index.ts'

/** What every part of an article needs. */
export interface ArticlePartProps {
  view: ReportView
  translate: Translate
  /** Language of the article's words as they are on screen. */
  lang: string | undefined
  onReveal(span: Span): void
}
