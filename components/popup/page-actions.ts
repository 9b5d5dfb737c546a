import type { SiteChoice } from '../../lib/settings/index.ts'
import type { WindowState } from '../window-state.ts'

/** What can be done about a page and its site; each is a button of the popup. */
export type PageAction =
  | 'openPanel'
  | 'readAnyway'
  | 'readNow'
  | 'readOnce'
  | 'turnOn'
  | 'standDown'
  | 'alwaysSite'
  | 'leaveSite'
  | 'askAgain'
  | 'allowSite'
  | 'allowAll'

/**
 * What the popup offers, the likeliest first. A wrong verdict is corrected for the whole site by one of them.
 * @param choice what the reader wants of the site; null where the page belongs to none
 */
export function decideActions(state: WindowState, choice: SiteChoice | null): PageAction[] {
  switch (state.kind) {
    case 'closed':
      return []
    case 'loading':
      return ['openPanel']
    case 'withheld':
      return choice === null ? ['readNow', 'allowAll'] : ['readNow', 'allowSite', 'allowAll']
    case 'quiet': {
      if (choice === 'never') return ['askAgain', 'readOnce']
      if (isStoodDown(state, choice))
        return choice === 'ask' ? ['turnOn', 'leaveSite', 'openPanel'] : ['turnOn', 'openPanel']
      // Where there is no Chinese, reading this site always would change nothing.
      const isChinese = state.verdict !== null && state.verdict.script !== 'none'
      return choice === 'ask' && isChinese
        ? ['readAnyway', 'alwaysSite', 'openPanel']
        : ['readAnyway', 'openPanel']
    }
    case 'article': {
      if (choice === null || choice === 'never') return ['openPanel', 'standDown']
      if (state.view.verdict.spotted) return ['openPanel', 'standDown', 'leaveSite']
      return choice === 'ask' ? ['openPanel', 'standDown', 'alwaysSite'] : ['openPanel', 'standDown']
    }
  }
}

/** Whether a page would be read, had the reader not turned it off by hand. */
export function isStoodDown(state: WindowState, choice: SiteChoice | null): boolean {
  if (state.kind !== 'quiet' || !state.verdict || choice === 'never') return false
  return state.verdict.spotted || (choice === 'always' && state.verdict.script !== 'none')
}
