import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

/** A row as it was given; what else it holds is the command's to check. */
export type Row = Record<string, unknown>

/**
 * Runs a command over JSON Lines, from a file or standard input, and writes an answer for each row, in order.
 * A row that cannot be handled answers `{id, error}` and the rest go on. A line that is no JSON object is told on
 * standard error with its number, and the exit status is 1 at the end; 2 for a command line that is not
 * understood.
 */
export async function runRows(answer: (row: Row) => Promise<object> | object): Promise<void> {
  const file = readFileArgument()
  if (file === undefined) return
  // Whoever reads our output may have read enough.
  process.stdout.on('error', () => process.exit(0))
  let number = 0
  try {
    for await (const line of createInterface({
      input: file === null ? process.stdin : createReadStream(file),
    })) {
      number++
      if (line.trim() === '') continue
      const row = parseRow(line)
      if (row) await write(JSON.stringify(await answerRow(row, answer)))
      else fail(`line ${number} is no JSON object`)
    }
  } catch (error) {
    fail(`${file ?? 'standard input'}: ${(error as Error).message}`)
  }
}

/** The file to read, null for standard input, undefined where the command line is not understood. */
function readFileArgument(): string | null | undefined {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} })
    if (positionals.length > 1) throw new Error(`one file at a time, not also ${positionals[1]}`)
    const [file] = positionals
    // npm runs its scripts in the project's folder and keeps in INIT_CWD where it was called.
    return file === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), file)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 2
    return undefined
  }
}

function parseRow(line: string): Row | null {
  try {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : null
  } catch {
    return null
  }
}

async function answerRow(row: Row, answer: (row: Row) => Promise<object> | object): Promise<object> {
  try {
    return await answer(row)
  } catch (error) {
    return { id: row.id ?? null, error: (error as Error).message }
  }
}

/** Waits where the reader of our output is slower than we are. */
async function write(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return
  await new Promise((drained) => process.stdout.once('drain', drained))
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

/**
 * A field that must be a string where it is there at all.
 * @throws Error that names the field
 */
export function optionalString(row: Row, field: string): string | null {
  const value = row[field]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new Error(`${field} is no string`)
  return value
}
