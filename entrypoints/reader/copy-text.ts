/**
 * Puts a text on the clipboard, from within an input handler. The newer way is closed to pages without a secure
 * connection; this one needs neither that nor a permission, and adds nothing to the page.
 */
export function copyText(document: Document, text: string): void {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', write, { capture: true })
  document.execCommand('copy')
  // Where the browser refused, the reader's next copy must be their own.
  document.removeEventListener('copy', write, { capture: true })
}
