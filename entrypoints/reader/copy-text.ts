/**
 * Puts a text on the clipboard, from within an input handler. Where the newer way is closed, as it is on pages without
 * a secure connection, by a copy event.
 * @returns whether it is there
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  // Missing on pages without a secure connection, whatever its type says; refused where the page's server forbids it.
  const clipboard = document.defaultView?.navigator.clipboard as Clipboard | undefined
  if (clipboard) {
    try {
      await clipboard.writeText(text)
      return true
    } catch {}
  }
  return copyByEvent(document, text)
}

/**
 * Needs neither a permission nor a secure connection, and adds nothing to the page. Heard on the window, where an event
 * comes first, so that only a page that stops every copy there spoils it.
 */
function copyByEvent(document: Document, text: string): boolean {
  let isWritten = false
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isWritten = true
  }
  const view = document.defaultView as Window
  view.addEventListener('copy', write, { capture: true })
  const isCopied = document.execCommand('copy')
  // Where the browser refused, the reader's next copy must be their own.
  view.removeEventListener('copy', write, { capture: true })
  return isWritten && isCopied
}
