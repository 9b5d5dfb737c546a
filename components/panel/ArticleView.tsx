import type { ReportView, Shown } from '../../lib/article/index.ts'
import type { Translate } from '../../lib/locale/index.ts'
import type { Span } from '../../lib/text/index.ts'
import { contentLanguage } from '../shared/content-language.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import { InShort } from './InShort.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { TermChips } from './TermChips.tsx'
import { Timeline } from './Timeline.tsx'
import { WhoAndWhat } from './WhoAndWhat.tsx'

interface ArticleViewProps {
  view: ReportView
  shown: Shown
  convertible: boolean
  translate: Translate
  onReveal(span: Span): void
  onShow(shown: Shown): void
}

/** An article that was read; parts without content are left out. */
export function ArticleView({ view, shown, convertible, translate, onReveal, onShow }: ArticleViewProps) {
  const lang = contentLanguage(view.verdict, shown)
  const part = { view, translate, lang, onReveal }
  return (
    <>
      <ArticleHeader {...{ view, shown, convertible, translate, lang, onShow }} />
      {isEmpty(view) && <p class="empty">{translate('panel.empty')}</p>}
      <InShort {...part} />
      <KeyFigures {...part} />
      <WhoAndWhat {...part} />
      <Timeline {...part} />
      <TermChips {...part} />
    </>
  )
}

function isEmpty(view: ReportView): boolean {
  const { summary, figures, people, organisations, products, terms, dates } = view
  const lists = [summary, figures, people, organisations, products, terms]
  return lists.every((list) => list.length === 0) && dates.every(({ iso }) => iso === null)
}
