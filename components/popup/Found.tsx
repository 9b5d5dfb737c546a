import type { ReportView } from '../../lib/article/index.ts'
import type { Translate } from '../../lib/locale/index.ts'

/** How much waits in the sidebar. */
export function Found({ view, translate }: { view: ReportView; translate: Translate }) {
  const counts = [
    ['popup.figures', view.figures.filter(({ minor }) => !minor).length],
    ['popup.names', view.people.length + view.organisations.length + view.products.length],
    ['popup.terms', view.terms.length],
  ] as const
  return (
    <ul class="found" aria-label={translate('popup.found')}>
      {counts.map(([key, count]) => (
        <li key={key}>
          <b>{count}</b> <span>{translate(key, { count })}</span>
        </li>
      ))}
    </ul>
  )
}
