import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { type Document, LineCounter, parseDocument } from 'yaml'
import type { Fault } from './glossary-error.ts'

/** A YAML file that was read and fits its schema. */
export interface ParsedFile<Data> {
  /** Null where there are faults. */
  data: Data | null
  faults: Fault[]
  /** The line of a field, counted from 1; of the nearest field above it where it is not there. */
  lineOf: (path: readonly (string | number)[]) => number
}

/** Makes a check of a schema, for `parseYaml`. */
export function compileSchema(schema: object): ValidateFunction {
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
}

/**
 * Reads YAML and checks it.
 * @param file the name to use in faults
 */
export function parseYaml<Data>(file: string, content: string, check: ValidateFunction): ParsedFile<Data> {
  const lines = new LineCounter()
  const document = parseDocument(content, { lineCounter: lines })
  const lineOf = (path: readonly (string | number)[]) => findLine(document, lines, path)
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      field: 'yaml',
      message: message.split('\n')[0] ?? message,
    }))
    return { data: null, faults, lineOf }
  }
  const data: unknown = document.toJS()
  if (check(data)) return { data: data as Data, faults: [], lineOf }
  // The outcome of if/else only repeats what the branch it took has said.
  const errors = (check.errors ?? []).filter(({ keyword }) => keyword !== 'if')
  const faults = errors.map((error): Fault => {
    const path = readPointer(error.instancePath)
    return { file, line: lineOf(path), field: nameField(data, path), message: describe(error) }
  })
  return { data: null, faults, lineOf }
}

function findLine(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: [number, number, number] }
      | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function readPointer(pointer: string): (string | number)[] {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'),
  )
}

/** Entries are known by their ids; one that has none, by its place. */
function nameField(data: unknown, path: readonly (string | number)[]): string {
  const [first, ...rest] = path
  if (first === undefined) return 'file'
  const entry = (data as Record<string | number, { id?: unknown } | undefined>)[first]
  const name =
    typeof entry?.id === 'string' ? entry.id : typeof first === 'number' ? `entry ${first + 1}` : first
  return [name, ...rest].join('.')
}

function describe({ message, params, data }: ErrorObject): string {
  const detail = params.additionalProperty ?? params.allowedValues?.join(', ')
  const found = typeof data === 'string' ? `, found "${data}"` : ''
  return `${message ?? 'is wrong'}${detail === undefined ? '' : ` (${detail})`}${found}`
}
