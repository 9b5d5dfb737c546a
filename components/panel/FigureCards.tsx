import type { FigureView } from '../../lib/article/index.ts'
import type { Change } from '../../lib/figures/index.ts'
import { formatFigure, type Translate } from '../../lib/locale/index.ts'
import type { Span } from '../../lib/text/index.ts'
import { FigureValue } from './FigureValue.tsx'

interface CardProps {
  translate: Translate
  lang: string | undefined
  onReveal(span: Span): void
}

/** One figure: how much, of what, and in the author's words. */
export function FigureOnlyCard({ figure, translate, lang, onReveal }: CardProps & { figure: FigureView }) {
  return (
    <button
      type="button"
      class="figure"
      title={translate('panel.showInPage')}
      onClick={() => onReveal(spanOf(figure))}
    >
      <span class="amount">
        <FigureValue figure={figure} words={figure.words} translate={translate} lang={lang} />
        <AuthorWords figure={figure} translate={translate} lang={lang} />
      </span>
      <Subject text={figure.subject} lang={lang} />
    </button>
  )
}

/**
 * A movement. Its arrow points where the number goes and has no colour of its own: in China red is what
 * rises, elsewhere what falls.
 */
export function ChangeCard({
  from,
  to,
  direction,
  translate,
  lang,
  onReveal,
}: CardProps & { from: FigureView; to: FigureView; direction: Change['direction'] }) {
  return (
    <button
      type="button"
      class="figure change"
      title={translate('panel.showInPage')}
      onClick={() => onReveal(spanOfChange(from, to))}
    >
      <span class="amount">
        <FigureValue figure={from} words={from.words} translate={translate} lang={lang} />
        <span class="arrow" aria-hidden="true">
          {direction === 'up' ? '↗' : '↘'}
        </span>
        <span class="unseen"> {translate(direction === 'up' ? 'panel.changeUp' : 'panel.changeDown')} </span>
        <FigureValue figure={to} words={to.words} translate={translate} lang={lang} />
      </span>
      <Subject text={to.subject ?? from.subject} lang={lang} />
    </button>
  )
}

function Subject({ text, lang }: { text: string | null; lang: string | undefined }) {
  if (text === null) return null
  return (
    <span class="subject" lang={lang}>
      {' '}
      {text}
    </span>
  )
}

/** The bound in words and what the author wrote, unless the value already says it. */
function AuthorWords({
  figure,
  translate,
  lang,
}: {
  figure: FigureView
  translate: Translate
  lang: string | undefined
}) {
  const amount = formatFigure({ ...figure, bound: null }, translate.locale) ?? figure.words
  const repeated = plain(amount) === plain(figure.words)
  if (repeated && figure.bound === null) return null
  return (
    <span class="aside">
      {' '}
      {figure.bound && <span>{translate(`bounds.${figure.bound}`)} </span>}
      {!repeated && <span lang={lang}>{figure.words}</span>}
    </span>
  )
}

/** Without what only typography adds. */
function plain(text: string): string {
  return text.replace(/[\s,]/g, '').replace(/[-~～至到]/g, '–')
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Both ends where they stand in one sentence, else where the movement arrives. */
function spanOfChange(from: FigureView, to: FigureView): Span {
  if (from.sentence.start !== to.sentence.start) return spanOf(to)
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) }
}
