import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RuledEntry } from '../../lib/glossary/index.ts'
import { completeEntry, type WrittenEntry } from './complete-entry.ts'
import { type Fault, GlossaryError } from './glossary-error.ts'
import { compileSchema, type ParsedFile, parseYaml } from './parse-yaml.ts'

const GLOSSARY = fileURLToPath(new URL('../../assets/glossary/', import.meta.url))
const SCHEMAS = GLOSSARY
const CONTEXTS = 'contexts.yaml'

/** An entry's file and place in it, for faults. */
interface Placed {
  written: WrittenEntry
  file: string
  lineOf: (field: string) => number
}

/**
 * Reads and checks all files of the glossary, in the order of their names.
 * @param folder another folder of the same shape; its schemas are always the project's own
 * @throws GlossaryError with every fault found: file, line, field
 */
export function readGlossary(folder: string = GLOSSARY): RuledEntry[] {
  const contexts = readContexts(folder)
  const placed = readDomains(folder)
  refuseFaults([...findSharedIds(placed), ...findLooseRelations(placed)])
  return completeAll(placed, contexts)
}

function readContexts(folder: string): Record<string, string[]> {
  const file = parse<Record<string, string[]>>(folder, CONTEXTS, readSchema('contexts.schema.json'))
  refuseFaults(file.faults)
  return file.data ?? {}
}

function readDomains(folder: string): Placed[] {
  const check = readSchema('schema.json')
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== CONTEXTS)
  const files = names.sort().map((name) => ({ name, ...parse<WrittenEntry[]>(folder, name, check) }))
  refuseFaults(files.flatMap(({ faults }) => faults))
  return files.flatMap(({ name, data, lineOf }) =>
    (data ?? []).map((written, i) => ({
      written,
      file: name,
      lineOf: (field: string) => lineOf([i, field]),
    })),
  )
}

function readSchema(name: string) {
  return compileSchema(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')))
}

function parse<Data>(folder: string, name: string, check: ReturnType<typeof readSchema>): ParsedFile<Data> {
  return parseYaml<Data>(name, readFileSync(join(folder, name), 'utf8'), check)
}

function findSharedIds(placed: readonly Placed[]): Fault[] {
  const first = new Map<string, Placed>()
  return placed.flatMap((entry) => {
    const other = first.get(entry.written.id)
    first.set(entry.written.id, other ?? entry)
    const message = `already used in ${other?.file}:${other?.lineOf('id')}`
    return other ? [faultAt(entry, 'id', message)] : []
  })
}

function findLooseRelations(placed: readonly Placed[]): Fault[] {
  const ids = new Set(placed.map(({ written }) => written.id))
  return placed.flatMap((entry) => {
    const { id, related = [] } = entry.written
    const loose = related.filter((other) => other === id || !ids.has(other))
    return loose.map((other) => faultAt(entry, 'related', `no other entry has the id ${other}`))
  })
}

function completeAll(placed: readonly Placed[], contexts: Record<string, string[]>): RuledEntry[] {
  const faults: Fault[] = []
  const entries = placed.flatMap((entry) => {
    try {
      return [completeEntry(entry.written, basename(entry.file, '.yaml'), contexts)]
    } catch (error) {
      faults.push(faultAt(entry, 'needs', (error as Error).message))
      return []
    }
  })
  refuseFaults(faults)
  return entries
}

function faultAt({ written, file, lineOf }: Placed, field: string, message: string): Fault {
  return { file, line: lineOf(field), field: `${written.id}.${field}`, message }
}

function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new GlossaryError(faults)
}

/** The files that the glossary is made of. */
export function glossaryFiles(): string[] {
  return readdirSync(GLOSSARY).map((name) => join(GLOSSARY, name))
}
