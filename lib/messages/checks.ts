import * as v from 'valibot'
import { type BlockRole, LONGEST_PAGE, type PageText } from '../text/index.ts'
import type { CallName, Calls } from './types.ts'

/** More ids than an article can hold are no honest question. */
const MOST_IDS = 2000
/** Whoever sends more has not looked whether it can be kept. */
const LONGEST_WORD = 100

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const tab = v.pipe(v.number(), v.integer(), v.minValue(0))
const nothing = v.object({})
/** Nothing that a page says of itself is longer than the page may be. */
const words = v.pipe(v.string(), v.maxLength(LONGEST_PAGE))

const ROLES: readonly BlockRole[] = ['title', 'heading', 'paragraph', 'item', 'quote', 'caption']

const block = v.object({ id: offset, start: offset, end: offset, role: v.picklist(ROLES) })

const page = v.pipe(
  v.object({
    text: words,
    blocks: v.array(block),
    title: v.nullable(words),
    url: v.nullable(words),
    published: v.nullable(v.pipe(v.string(), v.isoDate())),
    source: v.nullable(words),
    byline: v.nullable(words),
    lang: v.nullable(words),
  }),
  v.check((page) => standInOrder(page)),
)

/** What each call must look like on arrival. */
const ASKS = {
  'background/look-closer': nothing,
  'background/set-badge': v.object({ figures: v.nullable(offset), isOff: v.boolean() }),
  'background/read-article': v.object({ page }),
  'background/explain': v.object({ ids: v.pipe(v.array(v.string()), v.maxLength(MOST_IDS)) }),
  'background/read-anyway': v.object({ tab }),
  'background/stand-down': v.object({ tab }),
  'background/keep-word': v.object({ word: v.pipe(v.string(), v.maxLength(LONGEST_WORD)) }),
  'background/update-menu': nothing,
  'page/state': nothing,
  'page/shown': nothing,
  'page/show': v.object({ shown: v.picklist(['simplified', 'original']) }),
  'page/reveal': v.pipe(
    v.object({ start: offset, end: offset }),
    v.check(({ start, end }) => start < end),
  ),
  'page/original-sentence': nothing,
  'page/keep-selection': nothing,
  'page/read-anyway': nothing,
  'page/stand-down': nothing,
  'windows/page-changed': nothing,
} satisfies { [Name in CallName]: v.GenericSchema<unknown, Calls[Name]['ask']> }

/** A message that has been checked. */
export type CheckedCall = { [Name in CallName]: { name: Name; ask: Calls[Name]['ask'] } }[CallName]

/**
 * Checks what arrived. Old tabs speak old dialects, and other extensions' words may stray in.
 * @returns null where it is none of our calls, or not shaped like one
 */
export function checkCall(message: unknown): CheckedCall | null {
  const envelope = v.safeParse(v.object({ name: v.string(), ask: v.unknown() }), message)
  if (!envelope.success || !Object.hasOwn(ASKS, envelope.output.name)) return null
  const name = envelope.output.name as CallName
  const ask = v.safeParse(ASKS[name], envelope.output.ask)
  return ask.success ? ({ name, ask: ask.output } as CheckedCall) : null
}

/** Whether blocks are numbered, stand in their text, and follow one another. */
function standInOrder({ text, blocks }: PageText): boolean {
  return blocks.every(({ id, start, end }, i) => {
    const before = blocks[i - 1]?.end ?? 0
    return id === i && start >= before && end >= start && end <= text.length
  })
}
