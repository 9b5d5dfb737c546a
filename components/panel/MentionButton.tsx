import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Translate } from '../../lib/locale/index.ts'
import type { Span } from '../../lib/text/index.ts'

interface MentionButtonProps {
  mentions: readonly Span[]
  class: string
  translate: Translate
  onReveal(span: Span): void
  /** Show the count from the start; else only once the reader walks through the mentions. */
  counted?: boolean
  children: ComponentChildren
}

/** Leads to the first mention, with each further click to the next one, and round again. */
export function MentionButton({
  mentions,
  translate,
  onReveal,
  counted,
  children,
  ...rest
}: MentionButtonProps) {
  const [visit, setVisit] = useState(0)
  const count = mentions.length
  const at = visit === 0 ? 0 : ((visit - 1) % count) + 1
  const showNext = () => {
    const next = mentions[visit % count]
    if (!next) return
    setVisit(visit + 1)
    onReveal(next)
  }
  return (
    <button type="button" class={rest.class} title={translate('panel.showInPage')} onClick={showNext}>
      {children}
      {count > 1 && (counted || at > 0) && <Position at={at} count={count} translate={translate} />}
    </button>
  )
}

/** How many mentions there are, and which of them was shown last. */
function Position({ at, count, translate }: { at: number; count: number; translate: Translate }) {
  const words =
    at === 0 ? translate('panel.mentions', { count }) : translate('panel.mentionAt', { at, count })
  return (
    <span class="position">
      {' '}
      <span aria-hidden="true">{at === 0 ? count : `${at}/${count}`}</span>
      <span class="unseen"> {words}</span>
    </span>
  )
}
