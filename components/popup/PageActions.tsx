import type { MessageKey, Translate } from '../../lib/locale/index.ts'
import type { PageAction } from './page-actions.ts'

const LABELS = {
  'open-panel': 'popup.openPanel',
  'read-anyway': 'panel.readAnyway',
  'read-now': 'popup.readNow',
  'read-once': 'popup.readOnce',
  'turn-on': 'popup.turnOn',
  'stand-down': 'popup.standDown',
  'always-site': 'popup.alwaysSite',
  'leave-site': 'popup.leaveSite',
  'ask-again': 'popup.askAgain',
  'allow-site': 'popup.allowSite',
  'allow-all': 'popup.allowAll',
} as const satisfies Record<PageAction, MessageKey>

/** What the shortcut does too, whichever of them is offered. */
const TOGGLES: ReadonlySet<PageAction> = new Set([
  'read-anyway',
  'read-now',
  'read-once',
  'turn-on',
  'stand-down',
] as const)

interface PageActionsProps {
  /** In this order. */
  actions: readonly PageAction[]
  /** Whether the first is the one that stands out. */
  hasPrimary: boolean
  /** The site's name as readers see it. */
  site: string
  /** The keys that turn Yueban on and off for a page; null where none are set. */
  keys: string | null
  translate: Translate
  onAction(action: PageAction): void
}

/** The popup's buttons. */
export function PageActions({ actions, hasPrimary, site, keys, translate, onAction }: PageActionsProps) {
  return (
    <div class="actions">
      {actions.map((action, i) => (
        <button
          key={action}
          type="button"
          class={`button ${action}${hasPrimary && i === 0 ? ' primary' : ''}`}
          onClick={() => onAction(action)}
        >
          {translate(LABELS[action], { site })}
          {keys !== null && TOGGLES.has(action) && <kbd>{keys}</kbd>}
        </button>
      ))}
    </div>
  )
}
