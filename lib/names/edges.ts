import {
  FOLLOWERS,
  LINKS,
  NEXT_WORDS,
  PERSON_BEFORE,
  PERSON_VERBS,
  TITLES,
  WEAK_VERBS,
} from './name-words.ts'

/** What stands beside a name: nothing of Chinese, a title, a verb, a function word, or some other word. */
export type Edge = 'mark' | 'title' | 'verb' | 'link' | 'none'

const HAN_FIRST = 0x4e00
const HAN_LAST = 0x9fff

/** Whether the character at a place is Chinese; false outside the text. */
export function isHanAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= HAN_FIRST && unit <= HAN_LAST
}

/** The longest of the words (longest first) that ends right before a place, or null. */
export function wordBefore(text: string, at: number, words: readonly string[]): string | null {
  return words.find((word) => text.endsWith(word, at)) ?? null
}

/** The longest of the words (longest first) that begins at a place, or null. */
export function wordAt(text: string, at: number, words: readonly string[]): string | null {
  return words.find((word) => text.startsWith(word, at)) ?? null
}

/** What stands before a person's name that begins at a place. */
export function leftEdge(text: string, at: number): Edge {
  const near = text.charAt(at - 1) === ' ' ? at - 1 : at
  if (wordBefore(text, near, TITLES) !== null) return 'title'
  // 「接任全球CEO的李明」
  if (text.charAt(at - 1) === '的' && wordBefore(text, at - 1, TITLES) !== null) return 'title'
  if (!isHanAt(text, at - 1)) return 'mark'
  if (wordBefore(text, at, PERSON_BEFORE) !== null) return 'verb'
  return LINKS.has(text.charAt(at - 1)) ? 'link' : 'none'
}

/** What stands behind a person's name that ends at a place. */
export function rightEdge(text: string, at: number): Edge {
  const title = wordAt(text, at, TITLES)
  // 「星河董事长林致远」: a title before a further name is that one's, and a firm stands before it.
  if (title !== null) return endsWord(text, at + title.length) ? 'title' : 'link'
  return edgeAt(text, at)
}

const endsWord = (text: string, at: number) => edgeAt(text, at) !== 'none'

function edgeAt(text: string, at: number): Edge {
  if (!isHanAt(text, at)) return 'mark'
  const verb = wordAt(text, at, PERSON_VERBS)
  if (verb !== null) return verb.length > 1 || !isWordGoingOn(text, at) ? 'verb' : 'link'
  const goesOn = FOLLOWERS.has(text.charAt(at)) || wordAt(text, at, NEXT_WORDS) !== null || isDone(text, at)
  return goesOn ? 'link' : 'none'
}

/** 做了, 去过: a verb of one character, told by what stands behind it. */
function isDone(text: string, at: number): boolean {
  return isHanAt(text, at) && (text.charAt(at + 1) === '了' || text.charAt(at + 1) === '过')
}

/** 说明, 称为, 曾经: a verb of one character that is the first half of a longer word. */
function isWordGoingOn(text: string, at: number): boolean {
  return WEAK_VERBS.has(text.charAt(at)) && '明法为作呼号赞经服道'.includes(text.charAt(at + 1) || ' ')
}
