import type { Translate } from '../../lib/locale/index.ts'
import { PageActions } from './PageActions.tsx'
import type { PageAction } from './page-actions.ts'

interface AccessNoticeProps {
  /** The site's name as readers see it; null where the page belongs to none. */
  site: string | null
  translate: Translate
  onAction(action: PageAction): void
}

/** Says of a page that was looked at by hand that the browser keeps us out otherwise, and asks to be let in. */
export function AccessNotice({ site, translate, onAction }: AccessNoticeProps) {
  return (
    <section class="access" aria-label={translate('popup.access')}>
      <p>{translate('verdict.withheld')}</p>
      <PageActions
        actions={site === null ? ['allow-all'] : ['allow-site', 'allow-all']}
        hasPrimary={false}
        site={site ?? ''}
        keys={null}
        translate={translate}
        onAction={onAction}
      />
    </section>
  )
}
