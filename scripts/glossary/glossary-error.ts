/** One mistake in a glossary file. */
export interface Fault {
  file: string
  /** Counted from 1. */
  line: number
  /** The path of the field (doubao.gloss.en), or the entry's number where it has no id. */
  field: string
  message: string
}

/** Everything that is wrong with the glossary's files, one line for each fault. */
export class GlossaryError extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ file, line, field, message }) => `${file}:${line}: ${field}: ${message}`).join('\n'))
    this.name = 'GlossaryError'
    this.faults = faults
  }
}
