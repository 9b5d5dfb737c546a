import { ask } from '../../lib/messages/send.ts'
import { type PageConversion, selectedSource } from '../../lib/page/index.ts'
import { isKeepable, LONGEST_KEPT, MOST_KEPT } from '../../lib/settings/index.ts'
import type { CardHost } from './card-host.tsx'

/**
 * Keeps the selected words from conversion, from now on and on every page; the settings that change by it open the
 * article anew. Where they cannot be kept a card beside them says why.
 */
export async function keepSelected(
  document: Document,
  conversion: PageConversion,
  card: CardHost,
): Promise<void> {
  const words = selectedSource(document, conversion)
  if (words === null) return
  const near = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {
    left: 0,
    top: 0,
    bottom: 0,
  }
  if (!isKeepable(words)) return card.openNotice('card.notKeepable', { count: LONGEST_KEPT }, near)
  const outcome = await ask('background/keep-word', { word: words.trim() }).catch(() => 'failed')
  if (outcome === 'full') card.openNotice('card.keptFull', { count: MOST_KEPT }, near)
  else if (outcome !== 'kept') card.openNotice('card.notStored', {}, near)
}
