import { matches } from './matches.ts'

/** Elements whose words belong to somebody else: editors, code, and what the page says not to translate. */
const KEPT_AS_IS = [
  '[contenteditable=""]',
  '[contenteditable="true" i]',
  '[contenteditable="plaintext-only" i]',
  'code',
  'pre',
  'kbd',
  'samp',
  '[translate="no" i]',
  '.notranslate',
  // What the root says is often a template's; the page was judged by its text.
  '[lang|="ja" i]:not(html)',
  '[lang|="ko" i]:not(html)',
  // Its words are what a form sends.
  'option:not([value])',
  // Editors that draw their text themselves and read keys elsewhere.
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
  '[role="textbox"]',
].join(',')

/** Attributes by which an element may become one of these, or cease to be. */
export const KEEPING_ATTRIBUTES = ['contenteditable', 'translate', 'class', 'lang', 'role'] as const
/** Of attributes that pages change all the time, the values that matter. */
const KEEPING_VALUES: Readonly<Record<string, RegExp>> = {
  class: /(?:^|\s)(?:notranslate|CodeMirror|cm-editor|monaco-editor|ace_editor)(?:\s|$)/,
  role: /^textbox$/,
}

/** Whether the words of an element must stay as they are. */
export function isKeptAsIs(element: Element): boolean {
  return matches(element, KEPT_AS_IS) || (element.localName === 'html' && isDesigned(element.ownerDocument))
}

/** Whether a change of an attribute may have made an element one whose words stay, or the other way round. */
export function mayChangeKeeping({ attributeName, oldValue, target }: MutationRecord): boolean {
  if (attributeName === null || !(KEEPING_ATTRIBUTES as readonly string[]).includes(attributeName))
    return false
  const pattern = KEEPING_VALUES[attributeName]
  if (!pattern) return true
  return pattern.test(oldValue ?? '') !== pattern.test((target as Element).getAttribute(attributeName) ?? '')
}

/** A whole document may be an editor; mail programs are built so. */
function isDesigned(document: Document): boolean {
  return document.designMode === 'on'
}
