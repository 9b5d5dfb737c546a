import { isAlive, type PageReading } from '../../lib/page/index.ts'
import { firstNodeOf } from './reading-place.ts'
import { sampleBlocks } from './share-left.ts'

/** A page whose text holds this share of what another said is the same, grown, cut or rendered anew. */
const ENOUGH_SAID_AGAIN = 0.5

/** What was read, and at which address. */
export interface ReadPage {
  address: string
  /** The address of the document that it stood in; null where there was nothing to read. */
  frame: string | null
  /** Null where there was nothing to read. */
  reading: PageReading | null
}

/** Puts together what was read. */
export function asReadPage(address: string, reading: PageReading | null): ReadPage {
  const first = reading && firstNodeOf(reading)
  return { address, frame: first && isAlive(first) ? first.ownerDocument.URL : null, reading }
}

/**
 * Whether what is read now is the page that was read before. Its address does not tell by itself: it changes with each
 * section that scrolls by, and a frame may show another page at the same one.
 */
export function isSamePage(before: ReadPage, now: ReadPage): boolean {
  if (before.address === now.address && isSameFrame(before, now)) return true
  return saysAgain(before.reading, now.reading)
}

/** Whether both were read in documents of the same address; what said nothing was in none. */
function isSameFrame(before: ReadPage, now: ReadPage): boolean {
  return before.frame === null || now.frame === null || before.frame === now.frame
}

function saysAgain(before: PageReading | null, now: PageReading | null): boolean {
  if (!before || !now) return false
  const asked = sampleBlocks(before.page)
  const again = asked.filter(({ start, end }) => now.page.text.includes(before.page.text.slice(start, end)))
  return again.length > 0 && again.length >= asked.length * ENOUGH_SAID_AGAIN
}
