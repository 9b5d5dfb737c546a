import type { Translate } from '../../lib/locale/index.ts'

export interface NoticeCardProps {
  /** Why something could not be done, in the reader's language. */
  notice: string
  translate: Translate
  onClose(): void
}

/** Says that something asked for in the page could not be done. */
export function NoticeCard({ notice, translate, onClose }: NoticeCardProps) {
  return (
    <div class="card" lang={translate.locale}>
      <header>
        <p class="notice" role="alert">
          {notice}
        </p>
        <button type="button" class="close" aria-label={translate('card.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
    </div>
  )
}
