import type { ConversionData, ConversionTables, OwnPhrase } from './types.ts'

/** The data of conversion in less room: phrases as text, a row a line, which most pages need only in part. */
export interface PackedConversionData {
  tables: ConversionTables
  names: string
  corrections: string
  words: { tw: string; hk: string }
}

const ROW = '\n'
const FIELD = '\t'
const WORD = '|'
const GUARDS = ['after', 'notAfter', 'before', 'notBefore'] as const

export function packConversionData({
  tables,
  names,
  corrections,
  words,
}: ConversionData): PackedConversionData {
  return {
    tables,
    names: packPhrases(names),
    corrections: packPhrases(corrections),
    words: { tw: packPhrases(words.tw), hk: packPhrases(words.hk) },
  }
}

/** The same data again; words of a region are unpacked when they are asked for. */
export function unpackConversionData({
  tables,
  names,
  corrections,
  words,
}: PackedConversionData): ConversionData {
  const unpacked: { tw?: OwnPhrase[]; hk?: OwnPhrase[] } = {}
  return {
    tables,
    names: unpackPhrases(names),
    corrections: unpackPhrases(corrections),
    words: {
      get tw() {
        unpacked.tw ??= unpackPhrases(words.tw)
        return unpacked.tw
      },
      get hk() {
        unpacked.hk ??= unpackPhrases(words.hk)
        return unpacked.hk
      },
    },
  }
}

function packPhrases(phrases: readonly OwnPhrase[]): string {
  return phrases.map(packPhrase).join(ROW)
}

function packPhrase(phrase: OwnPhrase): string {
  const guards = GUARDS.map((name) => phrase[name] ?? [])
  const fields = [phrase.from, phrase.to, ...guards.map((words) => words.join(WORD))]
  if ([phrase.from, phrase.to, ...guards.flat()].some((words) => /[\n\t|]/.test(words)))
    throw new Error(`${phrase.from}: a phrase and its guards hold no tab, line break or |`)
  if (GUARDS.some((name) => phrase[name]?.length === 0)) throw new Error(`${phrase.from}: an empty guard`)
  while (fields.at(-1) === '') fields.pop()
  return fields.join(FIELD)
}

function unpackPhrases(packed: string): OwnPhrase[] {
  return packed === '' ? [] : packed.split(ROW).map(unpackPhrase)
}

function unpackPhrase(row: string): OwnPhrase {
  const [from = '', to = '', ...guards] = row.split(FIELD)
  const phrase: OwnPhrase = { from, to }
  for (const [i, words] of guards.entries()) {
    const name = GUARDS[i]
    if (name && words !== '') phrase[name] = words.split(WORD)
  }
  return phrase
}
