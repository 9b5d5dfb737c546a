import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { foldPairs, packConversionData } from '../../lib/convert/index.ts'
import { compileIndex } from '../../lib/glossary/index.ts'
import { createFold } from '../../lib/text/index.ts'
import { conversionFiles, readConversionData } from '../conversion/read-conversion-data.ts'
import { glossaryFiles, readGlossary } from '../glossary/read-glossary.ts'

/** A module that is made of files that are no code. */
interface DataModule {
  make(): unknown
  /** What makes of the data what the module gives, when asked for the first time; without it, the data itself. */
  reads?: { module: string; name: string }
  files(): string[]
}

const MODULES: Record<string, DataModule> = {
  /** What makes both scripts comparable. */
  'virtual:fold-pairs': {
    make: () => foldPairs(readConversionData().tables),
    files: conversionFiles,
  },
  /** What finds the terms of a text. */
  'virtual:glossary-index': {
    make: () => compileIndex(readGlossary(), createFold(foldPairs(readConversionData().tables))),
    files: glossaryFiles,
  },
  /** What explains them. */
  'virtual:glossary-entries': {
    make: () => readGlossary().map(({ rules: _, ...entry }) => entry),
    files: glossaryFiles,
  },
  /** What the reader carries into pages. */
  'virtual:conversion-data': {
    make: () => packConversionData(readConversionData()),
    reads: { module: 'lib/convert/packed-data.ts', name: 'unpackConversionData' },
    files: () => [...conversionFiles(), ...glossaryFiles()],
  },
}

/** Compiles the glossary and the conversion tables into modules of plain data. */
export function dataPlugin(): Plugin {
  return {
    name: 'yueban-data',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : null),
    load(id) {
      const module = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined
      if (!module) return null
      for (const file of module.files()) this.addWatchFile(file)
      // A string literal parses faster than the object it stands for, and the data is large.
      const data = `JSON.parse(${JSON.stringify(JSON.stringify(module.make()))})`
      if (!module.reads) return `export default ${data}`
      const { module: path, name } = module.reads
      const file = JSON.stringify(fileURLToPath(new URL(`../../${path}`, import.meta.url)))
      // Most pages that have the module never come to need what is in it.
      return `import { ${name} } from ${file}\nlet made\nexport default () => (made ??= ${name}(${data}))`
    },
  }
}
