/** Chrome and Edge mark a page that they translate with one of these classes. */
const TRANSLATED_CLASS = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/

/**
 * Tells when the browser begins to translate the page itself, and when it shows the page's own text again, until
 * the signal fires. Chrome and Edge set a class on the root element. Firefox sets the root's language to the one
 * it translates into, and loads the page anew to go back.
 * @param isOurs whether the root's language is the one that we have set
 */
export function watchTranslation(
  document: Document,
  isOurs: () => boolean,
  onChange: (isTranslated: boolean) => void,
  signal: AbortSignal,
): void {
  const root = document.documentElement
  let was = false
  let isForGood = false
  const look = () => {
    const language = root.getAttribute('lang')
    isForGood ||= isOurs() && language !== null && !/^(?:zh|yue|cmn)\b/i.test(language)
    const is = isForGood || TRANSLATED_CLASS.test(root.className)
    if (is === was) return
    was = is
    onChange(is)
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { attributeFilter: ['class', 'lang'] })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  look()
}
