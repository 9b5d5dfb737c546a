import { matches } from './matches.ts'

/** Elements whose words belong to somebody else: editors, code, and what the page says not to translate. */
const KEPT_AS_IS = [
  '[contenteditable]:not([contenteditable="false" i])',
  'code',
  'pre',
  'kbd',
  'samp',
  '[translate="no" i]',
  '.notranslate',
  '[lang|="ja" i]',
  '[lang|="ko" i]',
  // Editors that draw their text themselves and read keys elsewhere.
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
  '[role="textbox"]',
].join(',')

/** Whether the words of an element must stay as they are. */
export function isKeptAsIs(element: Element): boolean {
  return matches(element, KEPT_AS_IS)
}
