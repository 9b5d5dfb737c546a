import type { Translate } from '../../lib/locale/index.ts'
import { FILES } from '../../lib/settings/index.ts'

/** An address taken apart; null where it is none, or the browser keeps it to itself. */
export function addressOf(url: string | undefined): URL | null {
  return url === undefined ? null : URL.parse(url)
}

/** A site's name as readers see it. */
export function siteLabel(site: string, translate: Translate): string {
  return site === FILES ? translate('popup.files') : site
}
