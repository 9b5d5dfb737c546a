import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fuseTables } from '../../lib/convert/fuse-tables.ts'
import type { ConversionData, OwnPhrase } from '../../lib/convert/index.ts'
import { GlossaryError } from '../glossary/glossary-error.ts'
import { compileSchema, parseYaml } from '../glossary/parse-yaml.ts'
import { readGlossary } from '../glossary/read-glossary.ts'
import { findNameRows } from './find-name-rows.ts'

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

/**
 * Makes the data of conversion: opencc-js's tables, our own phrases, and the glossary's names.
 * @throws GlossaryError with every fault found: file, line, field
 */
export function readConversionData(): ConversionData {
  const data = {
    tables: fuseTables(),
    names: [],
    corrections: readPhrases('corrections.yaml'),
    words: { tw: readPhrases('taiwan.yaml'), hk: readPhrases('hong-kong.yaml') },
  }
  return { ...data, names: findNameRows(data, readGlossary()) }
}

/** The files that conversion is made of. */
export function conversionFiles(): string[] {
  return ['corrections.yaml', 'taiwan.yaml', 'hong-kong.yaml', 'schema.json'].map(pathOf)
}

function readPhrases(name: string): OwnPhrase[] {
  const check = compileSchema(JSON.parse(readFileSync(pathOf('schema.json'), 'utf8')))
  const { data, faults } = parseYaml<WrittenPhrase[]>(name, readFileSync(pathOf(name), 'utf8'), check)
  if (!data) throw new GlossaryError(faults)
  return data.flatMap(readPhrase)
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, FOLDER))
}

function readPhrase(written: WrittenPhrase): OwnPhrase[] {
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
