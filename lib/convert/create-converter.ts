import { findInjectedPinyin, leaveOut } from '../text/index.ts'
import { createCharacterTable } from './character-table.ts'
import { afterLeavingOut, type Conversion } from './conversion.ts'
import { findKept } from './find-kept.ts'
import { createWindowFinder } from './find-window.ts'
import { careStarts, needsCare } from './needs-care.ts'
import { createPhraseFinder } from './own-phrases.ts'
import { CARE, OWN_PHRASE, TABLE_PHRASE } from './pair-filter.ts'
import { createStages } from './stages.ts'
import type { ConversionData, ConversionSource, OwnPhrase } from './types.ts'
import { Writer } from './writer.ts'

/** Turns Traditional text into Simplified. Punctuation stays as it is, and so do Japanese and addresses. */
export type Converter = (text: string) => Conversion

export interface ConverterOptions {
  from: ConversionSource
  /** Whether Taiwan's and Hong Kong's words become the mainland's too; never on mirrors. */
  words: boolean
  /** Names that stand on the page: of these only the characters are converted. */
  names?: readonly string[]
  /** Words that stay as the page writes them. */
  kept?: readonly string[]
  /** Whether our corrections of the tables apply; only the comparison with opencc-js does without. */
  corrections?: boolean
}

/** Makes a converter; building its tables takes some milliseconds, so keep it. */
export function createConverter(
  data: ConversionData,
  { from, words, names = [], kept = [], corrections = true }: ConverterOptions,
): Converter {
  const convertWindow = remember(() => createStages(data.tables, from))
  const windows = createWindowFinder(data.tables.windows[from], data.tables.compatibility)
  const vocabulary = words && from !== 'machine' ? data.words[from] : []
  // No row may take a kept word apart, nor carry it off in a longer one.
  const isFree = (row: OwnPhrase) => !kept.some((word) => row.from.includes(word))
  const own = createPhraseFinder(
    [
      ...kept.map((word) => ({ from: word, to: word })),
      ...[...data.names, ...vocabulary, ...inCharacters(names, vocabulary, data, from)].filter(isFree),
    ],
    corrections ? data.corrections.filter(isFree) : [],
    convertWindow,
  )
  const starts = [
    { what: TABLE_PHRASE, starts: windows.starts },
    { what: OWN_PHRASE, starts: own.starts },
    { what: CARE, starts: corrections ? careStarts(from) : [] },
  ]
  const writer = new Writer({
    table: createCharacterTable(data.tables, from, starts),
    windows,
    own,
    convertWindow,
    needsCare: (text, at) => needsCare(text, at, from),
  })
  if (!corrections) return (text) => writer.convertAround(text, [])
  return (text) => writer.convertAtOnce(text) ?? convertWithCare(text, from, writer)
}

/** A name of a foreigner holds words that a region's table renders (唐納·川普); of a Chinese person it does not. */
const CHINESE_NAME = /^\p{Script=Han}{2,4}$/u

/** Names whose characters only are converted; one that the words of a region know is theirs to say (川普). */
function inCharacters(
  names: readonly string[],
  vocabulary: readonly OwnPhrase[],
  data: ConversionData,
  from: ConversionSource,
): OwnPhrase[] {
  const chinese = names.filter(
    (name) => CHINESE_NAME.test(name) && vocabulary.some((row) => touches(name, row.from)),
  )
  if (chinese.length === 0) return []
  const convert = createConverter(data, { from, words: false })
  return chinese.map((name) => ({ from: name, to: convert(name).text }))
}

/** Mirrors put pinyin between characters; it is neither converted nor shown. */
function convertWithCare(text: string, from: ConversionSource, writer: Writer): Conversion {
  const pinyin = from === 'machine' ? findInjectedPinyin(text) : []
  if (pinyin.length === 0) return writer.convertAround(text, findKept(text))
  const left = leaveOut(text, pinyin)
  return afterLeavingOut(left.alignment, writer.convertAround(left.text, findKept(left.text)))
}

/** Whether a word could be found in a name, or across its end. */
function touches(name: string, word: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const rest = name.slice(at)
    if (word.startsWith(rest) || rest.startsWith(word)) return true
  }
  return false
}

/** Windows repeat within an article and between articles. */
const MOST_REMEMBERED = 2000

/** @param make the exact passes, which are made when they are first needed */
function remember(make: () => (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  let convert: ((text: string) => string) | undefined
  return (text) => {
    let converted = known.get(text)
    if (converted === undefined) {
      convert ??= make()
      converted = convert(text)
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(text, converted)
    }
    return converted
  }
}
