import type { Translate } from '../../lib/locale/index.ts'
import type { Verdict } from '../../lib/spot/index.ts'
import { verdictReasons } from './verdict-text.ts'

/** The grounds of a verdict, one a line. */
export function ReasonList({ verdict, translate }: { verdict: Verdict; translate: Translate }) {
  const reasons = verdictReasons(verdict, translate)
  if (reasons.length === 0) return null
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
