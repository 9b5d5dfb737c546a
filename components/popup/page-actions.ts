import type { SiteChoice } from '../../lib/settings/index.ts'
import type { WindowState } from '../window-state.ts'

/** What can be done about a page and its site; each is a button of the popup. */
export type PageAction =
  | 'open-panel'
  | 'read-anyway'
  | 'read-now'
  | 'read-once'
  | 'turn-on'
  | 'stand-down'
  | 'always-site'
  | 'leave-site'
  | 'ask-again'
  | 'allow-site'
  | 'allow-all'

/**
 * What the popup offers, the likeliest first. A wrong verdict is corrected for the whole site by one of them.
 * @param choice what the reader wants of the site; null where the page belongs to none
 */
export function decideActions(state: WindowState, choice: SiteChoice | null): PageAction[] {
  switch (state.kind) {
    case 'closed':
      return []
    case 'loading':
      return ['open-panel']
    case 'withheld':
      return choice === null ? ['read-now', 'allow-all'] : ['read-now', 'allow-site', 'allow-all']
    case 'quiet': {
      if (choice === 'never') return ['ask-again', 'read-once']
      if (isStoodDown(state, choice))
        return choice === 'ask' ? ['turn-on', 'leave-site', 'open-panel'] : ['turn-on', 'open-panel']
      // Where there is no Chinese, reading this site always would change nothing.
      const isChinese = state.verdict !== null && state.verdict.script !== 'none'
      return choice === 'ask' && isChinese
        ? ['read-anyway', 'always-site', 'open-panel']
        : ['read-anyway', 'open-panel']
    }
    case 'article': {
      if (choice === null || choice === 'never') return ['open-panel', 'stand-down']
      if (state.view.verdict.spotted) return ['open-panel', 'stand-down', 'leave-site']
      return choice === 'ask' ? ['open-panel', 'stand-down', 'always-site'] : ['open-panel', 'stand-down']
    }
  }
}

/** Whether a page would be read, had the reader not turned it off by hand. */
export function isStoodDown(state: WindowState, choice: SiteChoice | null): boolean {
  if (state.kind !== 'quiet' || !state.isOff || !state.verdict || choice === 'never') return false
  return state.verdict.spotted || (choice === 'always' && state.verdict.script !== 'none')
}
