import { couldBeChinese } from './could-be-chinese.ts'
import { LateText } from './late-text.ts'
import { lookAtPage } from './look-at-page.ts'

/**
 * Watches over a document until it could be Chinese reading and has got its reader.
 * @param askForReader whether nothing is left to do: a reader is there, or must not be. False where it should be asked
 *   again once the document is another page or is come back to
 * @returns begins the watch, or begins it anew: looks now, and for some seconds at what arrives late
 */
export function watchOver(document: Document, askForReader: () => Promise<boolean>): () => void {
  let address = location.href

  const begin = () => {
    late.begin()
    void look()
  }

  const look = async () => {
    // Each time: a document that is opened anew has lost the listeners of its window.
    addEventListener('pageshow', hear)
    navigation.addEventListener('currententrychange', hear)
    if (!couldBeChinese(lookAtPage(document))) return
    late.end()
    if (!(await askForReader())) return
    late.end()
    removeEventListener('pageshow', hear)
    navigation.removeEventListener('currententrychange', hear)
  }

  /** All that stays on a page that is not Chinese: it listens for both ways through history. */
  const hear = (event: Event) => {
    // Back from where the browser keeps pages that were left; whatever was under way then may never have ended.
    if ((event as PageTransitionEvent).persisted) begin()
    else if (location.href !== address) {
      address = location.href
      late.begin()
      // Some sites replace their text first and tell the address afterwards.
      late.lookSoon()
    }
  }

  const late = new LateText(document, look)
  return begin
}
