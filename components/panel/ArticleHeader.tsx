import type { ComponentChild } from 'preact'
import type { ReportView, Shown } from '../../lib/article/index.ts'
import { formatDate, type Translate } from '../../lib/locale/index.ts'
import { ReasonList } from '../shared/ReasonList.tsx'
import { ShownSwitch } from '../shared/ShownSwitch.tsx'
import { verdictSentence } from '../shared/verdict-text.ts'

/** A quiet pace for a native reader on a screen; studies report 350 to 500 characters a minute. */
const CHARACTERS_A_MINUTE = 400

interface ArticleHeaderProps {
  view: ReportView
  shown: Shown
  convertible: boolean
  translate: Translate
  lang: string | undefined
  onShow(shown: Shown): void
}

/** What is being read: title, where from, how long, in which characters, and why Yueban reads it. */
export function ArticleHeader({ view, shown, convertible, translate, lang, onShow }: ArticleHeaderProps) {
  return (
    <header class="article">
      <h1 lang={view.title ? lang : undefined}>{view.title ?? translate('panel.untitled')}</h1>
      <Facts view={view} translate={translate} lang={lang} />
      {convertible && <ShownSwitch shown={shown} translate={translate} onShow={onShow} />}
      <details class="why">
        <summary>{translate('panel.whyRead')}</summary>
        <p>
          {verdictSentence(view.verdict, translate)}
          {!view.verdict.spotted && ` ${translate('verdict.asked')}`}
        </p>
        <ReasonList verdict={view.verdict} translate={translate} />
      </details>
    </header>
  )
}

function Facts({ view, translate, lang }: Pick<ArticleHeaderProps, 'view' | 'translate' | 'lang'>) {
  const { source, byline, published, characters } = view
  const minutes = Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE))
  return (
    <ul class="facts">
      <Fact lang={lang}>{source}</Fact>
      <Fact lang={lang}>{byline === source ? null : byline}</Fact>
      <Fact>{published && <time dateTime={published}>{formatDate(published, translate.locale)}</time>}</Fact>
      <Fact>{translate('panel.characters', { count: characters })}</Fact>
      <Fact>{translate('panel.readingTime', { count: minutes })}</Fact>
    </ul>
  )
}

function Fact({ lang, children }: { lang?: string | undefined; children: ComponentChild }) {
  return children ? <li lang={lang}>{children}</li> : null
}
