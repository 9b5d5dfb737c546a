import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import {
  type ConversionData,
  type ConversionSource,
  createConverter,
  type OwnPhrase,
} from '../../lib/convert/index.ts'
import { GlossaryError } from '../glossary/glossary-error.ts'
import { compileSchema, parseYaml } from '../glossary/parse-yaml.ts'
import { readGlossary } from '../glossary/read-glossary.ts'
import { findNameRows } from './find-name-rows.ts'
import { inheritGuards } from './inherit-guards.ts'
import { knowSources } from './know-sources.ts'
import { shieldPhrases } from './shield-outputs.ts'

const FOLDER = new URL('../../assets/conversion/', import.meta.url)

/** A row as a contributor writes it, see assets/conversion/schema.json. */
type WrittenPhrase = { keep: string | string[] } | WrittenRule

interface WrittenRule {
  from: string | string[]
  to: string
  after?: string | string[]
  'not-after'?: string | string[]
  before?: string | string[]
  'not-before'?: string | string[]
}

/** A row as it was read; null where only the characters are converted (the phrase shields what it holds). */
type ReadPhrase = Omit<OwnPhrase, 'to'> & { to: string | null }

/**
 * Makes the data of conversion: opencc-js's tables, our own phrases, and the glossary's names.
 * @throws GlossaryError with every fault found: file, line, field
 */
export function readConversionData(): ConversionData {
  const tables = fuseTables()
  const simplifyFrom = (from: ConversionSource) => {
    const bare = { tables, names: [], corrections: [], words: { tw: [], hk: [] } }
    const convert = createConverter(bare, { from, words: false, corrections: false })
    return (text: string) => convert(text).text
  }
  const simplify = { tw: simplifyFrom('tw'), hk: simplifyFrom('hk'), machine: simplifyFrom('machine') }
  const corrections = settle(readPhrases('corrections.yaml'), simplify.machine)
  const tw = prepareWords(readPhrases('taiwan.yaml'), simplify.tw)
  const hk = prepareWords(readPhrases('hong-kong.yaml'), simplify.hk)
  const data = {
    tables,
    names: [],
    corrections: shieldPhrases(corrections, [...corrections, ...tw, ...hk], simplify.machine),
    words: {
      tw: shieldPhrases(tw, [...corrections, ...tw], simplify.tw),
      hk: shieldPhrases(hk, [...corrections, ...hk], simplify.hk),
    },
  }
  return { ...data, names: findNameRows(data, readGlossary()) }
}

function prepareWords(rows: readonly ReadPhrase[], simplify: (text: string) => string): OwnPhrase[] {
  const once = rows.map((row) => withoutDoubles(row, simplify))
  return inheritGuards(knowSources(settle(once, simplify)))
}

/** A row that keeps a phrase says what its characters become, and keeps that too: a page may be converted twice. */
function settle(rows: readonly ReadPhrase[], simplify: (text: string) => string): OwnPhrase[] {
  return rows.flatMap(({ to, ...row }) => {
    if (to !== null) return [{ ...row, to }]
    const simplified = simplify(row.from)
    return [...new Set([row.from, simplified])].map((from) => ({ ...row, from, to: simplified }))
  })
}

/** Guards know what conversion makes of their words; where a row names both, one is enough. */
function withoutDoubles(row: ReadPhrase, simplify: (text: string) => string): ReadPhrase {
  const once = (words: string[]) => {
    const made = new Set(words.filter((word) => simplify(word) !== word).map(simplify))
    return words.filter((word) => !made.has(word))
  }
  const { after, notAfter, before, notBefore } = row
  return {
    ...row,
    ...(after && { after: once(after) }),
    ...(notAfter && { notAfter: once(notAfter) }),
    ...(before && { before: once(before) }),
    ...(notBefore && { notBefore: once(notBefore) }),
  }
}

/** The files that conversion is made of. */
export function conversionFiles(): string[] {
  return ['corrections.yaml', 'taiwan.yaml', 'hong-kong.yaml', 'schema.json'].map(pathOf)
}

function readPhrases(name: string): ReadPhrase[] {
  const check = compileSchema(JSON.parse(readFileSync(pathOf('schema.json'), 'utf8')))
  const { data, faults } = parseYaml<WrittenPhrase[]>(name, readFileSync(pathOf(name), 'utf8'), check)
  if (!data) throw new GlossaryError(faults)
  return data.flatMap(readPhrase)
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, FOLDER))
}

function readPhrase(written: WrittenPhrase): ReadPhrase[] {
  if ('keep' in written) return list(written.keep).map((from) => ({ from, to: null }))
  const guards = {
    ...guard('after', written.after),
    ...guard('notAfter', written['not-after']),
    ...guard('before', written.before),
    ...guard('notBefore', written['not-before']),
  }
  return list(written.from).map((from) => ({ from, to: written.to, ...guards }))
}

function guard(name: string, words: string | string[] | undefined): Record<string, string[]> {
  return words === undefined ? {} : { [name]: list(words) }
}

function list(words: string | string[]): string[] {
  return typeof words === 'string' ? [words] : words
}
