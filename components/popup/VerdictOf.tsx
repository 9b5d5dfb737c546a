import type { Translate } from '../../lib/locale/index.ts'
import type { SiteChoice } from '../../lib/settings/index.ts'
import type { Verdict } from '../../lib/spot/index.ts'
import { ReasonList } from '../shared/ReasonList.tsx'
import { verdictSentence } from '../shared/verdict-text.ts'
import type { WindowState } from '../window-state.ts'
import { isStoodDown } from './page-actions.ts'

interface VerdictProps {
  state: WindowState
  /** What the reader wants of the site; null where the page belongs to none. */
  choice: SiteChoice | null
  /** The site's name as readers see it. */
  site: string
  translate: Translate
}

/** What was decided of the page, by the reader or by Yueban, and why. */
export function VerdictOf(props: VerdictProps) {
  // Where the site is shut out, the verdict counts for nothing.
  const verdict = isShutOut(props) ? null : verdictOf(props.state)
  const help = helpText(props)
  return (
    <>
      <h1>{headline(props)}</h1>
      {help !== null && <p class="help">{help}</p>}
      {verdict && <ReasonList verdict={verdict} translate={props.translate} />}
    </>
  )
}

function verdictOf(state: WindowState): Verdict | null {
  if (state.kind === 'article') return state.view.verdict
  return state.kind === 'quiet' ? state.verdict : null
}

function isShutOut({ state, choice }: Pick<VerdictProps, 'state' | 'choice'>): boolean {
  return state.kind === 'quiet' && choice === 'never'
}

function headline({ state, choice, site, translate }: VerdictProps): string {
  if (state.kind === 'loading') return translate('panel.loading')
  if (state.kind === 'closed') return translate('panel.closed')
  if (state.kind === 'withheld') return translate('verdict.withheld')
  if (isShutOut({ state, choice })) return translate('verdict.never', { site })
  if (isStoodDown(state, choice)) return translate('verdict.stoodDown')
  return verdictSentence(verdictOf(state), translate)
}

function helpText({ state, choice, translate }: VerdictProps): string | null {
  if (state.kind === 'closed') return translate('panel.closedHelp')
  if (state.kind === 'withheld') return translate('popup.withheldHelp')
  if (isShutOut({ state, choice })) return translate('verdict.neverHelp')
  if (state.kind !== 'article' || state.view.verdict.spotted) return null
  return translate(choice === 'always' ? 'verdict.askedSite' : 'verdict.asked')
}
