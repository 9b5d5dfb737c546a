import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { foldPairs } from '../../lib/convert/index.ts'
import { compileIndex } from '../../lib/glossary/index.ts'
import { createFold } from '../../lib/text/index.ts'
import { readGlossary } from '../glossary/read-glossary.ts'

const GLOSSARY = fileURLToPath(new URL('../../assets/glossary/', import.meta.url))

/**
 * Compiles the glossary's files into two modules: `virtual:glossary-index`, which the reader carries into
 * pages, and `virtual:glossary-entries`, which stays in the background and explains.
 */
export function glossaryPlugin(): Plugin {
  const modules: Record<string, () => unknown> = {
    'virtual:glossary-index': () => compileIndex(readGlossary(), createFold(foldPairs())),
    'virtual:glossary-entries': () => readGlossary().map(({ rules: _, ...entry }) => entry),
  }
  return {
    name: 'yueban-glossary',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load(id) {
      const make = id.startsWith('\0') ? modules[id.slice(1)] : undefined
      if (!make) return null
      for (const file of readdirSync(GLOSSARY)) this.addWatchFile(join(GLOSSARY, file))
      // A string literal parses faster than the object it stands for, and the index is large.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))})`
    },
  }
}
