import { useState } from 'preact/hooks'
import type { SiteChoice } from '../../lib/settings/index.ts'

/** A site, and what the reader wants of it. */
export interface ChosenSite {
  /** The page's own site. */
  own: string
  /** The site that is chosen for, as it is stored: the page's own, or one above it that has a rule. */
  site: string
  choice: SiteChoice
}

/** A choice that was made in this window and is stored. */
export interface MadeChoice {
  site: string
  choice: SiteChoice
  undo(): void
}

/**
 * Remembers the last choice that was made here, to be told and undone.
 * @returns how to choose, and what was chosen; null before, and where it could not be stored or is no longer so
 */
export function useSiteChoice(
  current: ChosenSite | null,
  onSite: (site: string, choice: SiteChoice) => void,
): [choose: (choice: SiteChoice) => void, made: MadeChoice | null] {
  const [change, setChange] = useState<{
    own: string
    site: string
    from: SiteChoice
    to: SiteChoice
  } | null>(null)
  const choose = (to: SiteChoice) => {
    if (!current) return
    setChange({ own: current.own, site: current.site, from: current.choice, to })
    onSite(current.site, to)
  }
  const isMade = change?.own === current?.own && change?.to === current?.choice
  if (!change || !isMade || change.from === change.to) return [choose, null]
  const undo = () => {
    setChange(null)
    onSite(change.site, change.from)
  }
  return [choose, { site: change.site, choice: change.to, undo }]
}
