import { useState } from 'preact/hooks'
import type { SiteChoice } from '../../lib/settings/index.ts'

/** A site, and what the reader wants of it. */
export interface ChosenSite {
  /** As it is stored. */
  site: string
  choice: SiteChoice
}

/** A choice that was made in this window and is stored. */
export interface MadeChoice {
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
  const [change, setChange] = useState<{ site: string; from: SiteChoice; to: SiteChoice } | null>(null)
  const choose = (to: SiteChoice) => {
    if (!current) return
    setChange({ site: current.site, from: current.choice, to })
    onSite(current.site, to)
  }
  const isMade = change !== null && change.from !== change.to && change.to === current?.choice
  if (!isMade) return [choose, null]
  const undo = () => {
    setChange(null)
    onSite(change.site, change.from)
  }
  return [choose, { choice: change.to, undo }]
}
