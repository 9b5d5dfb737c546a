/**
 * Puts a text on the clipboard, from within an input handler. The newer way is closed to pages without a secure
 * connection; this one needs neither that nor a permission, and adds nothing to the page.
 */
export function copyText(document: Document, text: string): void {
  document.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true, once: true },
  )
  document.execCommand('copy')
}
