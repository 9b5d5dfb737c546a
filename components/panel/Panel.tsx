import type { Shown } from '../../lib/article/index.ts'
import type { Locale, Translate } from '../../lib/locale/index.ts'
import type { Span } from '../../lib/text/index.ts'
import { ReasonList } from '../shared/ReasonList.tsx'
import { verdictSentence } from '../shared/verdict-text.ts'
import type { WindowState } from '../window-state.ts'
import { ArticleView } from './ArticleView.tsx'
import { Notice } from './Notice.tsx'

export interface PanelProps {
  state: WindowState
  translate: Translate
  locale: Locale
  /** Scroll the page to a span of the source text. */
  onReveal(span: Span): void
  onShow(shown: Shown): void
  onReadAnyway(): void
  onRetry(): void
}

/** The sidebar: what is known of the page in the current tab. */
export function Panel(props: PanelProps) {
  return (
    <main class="panel" lang={props.locale} aria-busy={props.state.kind === 'loading'}>
      <Content {...props} />
    </main>
  )
}

function Content({ state, translate, onReveal, onShow, onReadAnyway, onRetry }: Omit<PanelProps, 'locale'>) {
  switch (state.kind) {
    case 'loading':
      return <Loading translate={translate} />
    case 'closed':
      return (
        <Notice
          title={translate('panel.closed')}
          help={translate('panel.closedHelp')}
          action={translate('panel.retry')}
          onAction={onRetry}
        />
      )
    case 'withheld':
      return (
        <Notice
          title={translate('panel.withheld')}
          help={translate('panel.withheldHelp')}
          action={translate('panel.retry')}
          onAction={onRetry}
        />
      )
    case 'quiet':
      return (
        <Notice
          title={translate('panel.quiet')}
          help={translate('panel.quietHelp')}
          action={translate('panel.readAnyway')}
          onAction={onReadAnyway}
        >
          <details class="why" open>
            <summary>{translate('panel.whyQuiet')}</summary>
            <p>{verdictSentence(state.verdict, translate)}</p>
            {state.verdict && <ReasonList verdict={state.verdict} translate={translate} />}
          </details>
        </Notice>
      )
    case 'article':
      // Another page starts afresh: what was unfolded or walked through belongs to the last one.
      return <ArticleView key={state.view.url} {...state} {...{ translate, onReveal, onShow }} />
  }
}

/** The outline of an article, so that the panel does not jump when it arrives. */
function Loading({ translate }: { translate: Translate }) {
  return (
    <div class="loading">
      <h1>{translate('panel.loading')}</h1>
      <div class="outline" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}
