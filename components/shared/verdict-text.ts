import { formatDate, isMessageKey, type MessageKey, type Translate } from '../../lib/locale/index.ts'
import type { Reason, Verdict } from '../../lib/spot/index.ts'

/** Below this the verdict is told as a guess. */
const SURE = 0.6

/** A verdict in one sentence; null stands for a page that nobody read. */
export function verdictSentence(verdict: Verdict | null, translate: Translate): string {
  return translate(verdictKey(verdict))
}

function verdictKey(verdict: Verdict | null): MessageKey {
  if (!verdict) return 'verdict.notRead'
  const sure = verdict.confidence >= SURE
  if (verdict.spotted) return sure ? 'verdict.techNews' : 'verdict.techNewsPerhaps'
  if (verdict.script === 'none') return 'verdict.notChinese'
  return sure ? 'verdict.other' : 'verdict.otherPerhaps'
}

/**
 * Why: the script first, then each reason. Reasons that have no words of their own are told together as
 * other signs.
 */
export function verdictReasons(verdict: Verdict, translate: Translate): string[] {
  const texts = verdict.reasons.map((reason) => reasonText(reason, translate))
  const script = scriptKey(verdict)
  return [...new Set(script ? [translate(script), ...texts] : texts)]
}

function scriptKey({ script, region }: Verdict): MessageKey | null {
  if (script === 'none') return null
  if (script === 'hans') return 'scripts.hans'
  return region === null || region === 'cn' ? 'scripts.hant' : `scripts.${region}`
}

function reasonText({ key, values }: Reason, translate: Translate): string {
  const message = `reasons.${key}`
  if (!isMessageKey(message)) return translate('reasons.other')
  const date = typeof values.date === 'string' ? { date: formatDate(values.date, translate.locale) } : {}
  return translate(message, { ...values, ...date })
}
