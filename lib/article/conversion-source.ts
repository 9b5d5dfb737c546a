import type { ConversionSource } from '../convert/index.ts'
import type { Verdict } from '../spot/index.ts'

/**
 * What to convert a page from.
 * @returns null for a page that is not Traditional and stays as it is
 */
export function conversionSource({
  script,
  region,
}: Pick<Verdict, 'script' | 'region'>): ConversionSource | null {
  if (script !== 'hant') return null
  // Without a region's own forms the plain tables do least harm.
  return region === 'tw' || region === 'hk' ? region : 'machine'
}
