/** Chrome and Edge mark a page that they translate with one of these classes. */
const TRANSLATED_CLASS = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/
const CHINESE = /^(?:zh|yue|cmn)\b/i

/**
 * Tells when the browser begins to translate the page itself, and when it shows the page's own text again, until
 * the signal fires. Chrome and Edge set a class on the root element. Firefox only sets the root's language to the
 * one it translates into (`TranslationsDocument` in its source), and loads the page anew to go back; a page may do
 * the same, and undo it.
 * @param isOurs whether the root's language is the one that we have set
 */
export function watchTranslation(
  document: Document,
  isOurs: () => boolean,
  onChange: (isTranslated: boolean) => void,
  signal: AbortSignal,
): void {
  const root = document.documentElement
  const marksByLanguage = CSS.supports('-moz-appearance', 'none')
  let was = false
  let translatedTo: string | null = null
  const look = () => {
    const language = root.getAttribute('lang')
    if (language !== translatedTo) translatedTo = null
    if (marksByLanguage && isOurs() && language !== null && !CHINESE.test(language)) translatedTo = language
    const is = translatedTo !== null || TRANSLATED_CLASS.test(root.className)
    if (is === was) return
    was = is
    onChange(is)
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { attributeFilter: ['class', 'lang'] })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  look()
}
