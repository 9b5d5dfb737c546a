import { useId, useState } from 'preact/hooks'
import type { Translate } from '../../lib/locale/index.ts'

export interface OriginalCardProps {
  /** A sentence in the page's own words. */
  sentence: string
  translate: Translate
  /** @returns whether the sentence is on the clipboard */
  onCopy(): Promise<boolean>
  onClose(): void
}

/** A converted sentence as the page wrote it: a dialog that leaves the page in use. */
export function OriginalCard({ sentence, translate, onCopy, onClose }: OriginalCardProps) {
  const label = useId()
  const [isCopied, setCopied] = useState<boolean | null>(null)
  return (
    <div class="card" role="dialog" aria-labelledby={label} lang={translate.locale}>
      <header>
        <p class="kind" id={label}>
          {translate('card.original')}
        </p>
        <button type="button" class="close" aria-label={translate('card.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <p class="sentence" lang="zh-Hant">
        {sentence}
      </p>
      <button type="button" class="copy" onClick={async () => setCopied(await onCopy())}>
        {translate('card.copy')}
      </button>
      <span class="outcome" role="status">
        {isCopied !== null && translate(isCopied ? 'card.copied' : 'card.notCopied')}
      </span>
    </div>
  )
}
