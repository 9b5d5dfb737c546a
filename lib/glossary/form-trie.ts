import { comparableUnit } from './compare-forms.ts'
import { skipPinyin } from './skip-pinyin.ts'

/** Calls back for each form that begins at an offset, shortest first. */
export type Walk = (text: string, start: number, visit: (key: number, end: number) => void) => void

const SPACE = 0x20
/** CJK punctuation and everything above it up to the compatibility forms. */
const isWide = (unit: number) => unit >= 0x2e80 && unit <= 0xfaff
const isNarrow = (unit: number) => unit > SPACE && unit < 0x2e80

/**
 * Makes a trie of forms that lives in flat arrays: a node has its first child and its next sibling. Only the
 * first character is looked up in a table, since below it the branches are few; most characters of a text
 * begin no form and cost one look.
 * @param forms folded and comparable; what `visit` gets is a form's position in this list. Each must differ.
 */
export function createTrie(forms: readonly string[]): Walk {
  const size = forms.reduce((sum, form) => sum + form.length, 1)
  const roots = new Int32Array(0x10000)
  const units = new Uint16Array(size)
  const firstChild = new Int32Array(size)
  const nextSibling = new Int32Array(size)
  const keys = new Int32Array(size).fill(-1)
  let used = 1

  const findChild = (node: number, unit: number): number => {
    let child = firstChild[node] as number
    while (child !== 0 && units[child] !== unit) child = nextSibling[child] as number
    return child
  }
  const addNode = (unit: number): number => {
    units[used] = unit
    return used++
  }
  const addChild = (node: number, unit: number): number => {
    const child = addNode(unit)
    nextSibling[child] = firstChild[node] as number
    firstChild[node] = child
    return child
  }
  for (const [key, form] of forms.entries()) {
    const first = form.charCodeAt(0)
    roots[first] ||= addNode(first)
    let node = roots[first] as number
    for (let i = 1; i < form.length; i++) {
      const unit = form.charCodeAt(i)
      node = findChild(node, unit) || addChild(node, unit)
    }
    keys[node] = key
  }

  return (text, start, visit) => {
    let before = comparableUnit(text.charCodeAt(start))
    let node = roots[before] as number
    let at = start + 1
    while (node !== 0) {
      const key = keys[node] as number
      if (key >= 0) visit(key, at)
      // Most walks end here, before the next character is looked at.
      if (at >= text.length || firstChild[node] === 0) return
      let unit = comparableUnit(text.charCodeAt(at))
      let child = findChild(node, unit)
      if (child === 0) {
        at = skipFiller(text, at, before)
        unit = comparableUnit(text.charCodeAt(at))
        child = findChild(node, unit)
      }
      node = child
      before = unit
      at++
    }
  }
}

/**
 * Steps over what writers and mirrors put inside a word without changing it: one space between Chinese and
 * Latin (36 氪), or a reading in brackets.
 */
function skipFiller(text: string, at: number, before: number): number {
  const after = text.charCodeAt(at + 1)
  const betweenScripts = (isWide(before) && isNarrow(after)) || (isNarrow(before) && isWide(after))
  if (comparableUnit(text.charCodeAt(at)) === SPACE && betweenScripts) return at + 1
  return isWide(before) ? skipPinyin(text, at) : at
}
