import { Converter as openccConverter } from 'opencc-js/cn2t'
import { Converter as openccToSimplified } from 'opencc-js/t2cn'
import { type ConversionData, createConverter, type OwnPhrase } from '../../lib/convert/index.ts'
import type { Entry, TermKind } from '../../lib/glossary/index.ts'

/** Kinds whose other forms are names too, not another region's word for the same. */
const NAMES = new Set<TermKind>(['company', 'institution', 'product', 'model', 'person'])
const HAN = /\p{Script=Han}/u

/** How each source writes what the mainland writes. */
const WRITINGS = [
  ['tw', openccConverter({ from: 'cn', to: 'tw' })],
  ['hk', openccConverter({ from: 'cn', to: 'hk' })],
  ['machine', openccConverter({ from: 'cn', to: 't' })],
] as const
const simplify = openccToSimplified({ from: 't', to: 'cn' })

/**
 * Finds the glossary's names that regional words would take apart (軟體銀行 is no 软件银行), as rows that keep them
 * whole.
 * @param data conversion without such rows
 */
export function findNameRows(data: ConversionData, entries: readonly Entry[]): OwnPhrase[] {
  const rows = new Map<string, OwnPhrase>()
  for (const [from, write] of WRITINGS) {
    const convert = createConverter(data, { from, words: true })
    const tabled = new Set(from === 'machine' ? [] : data.words[from].map((row) => row.from))
    for (const entry of entries) {
      // A name that the table itself renders otherwise (貝佐斯 → 贝索斯) is meant to be.
      const rendered = [entry.hant, ...entry.aliases.map(write)].filter((form) => tabled.has(form))
      for (const form of formsOf(entry)) {
        const written = write(form)
        if (convert(written).text === form || rendered.some((name) => written.includes(name))) continue
        rows.set(written, { from: written, to: form })
      }
    }
  }
  return [...rows.values()]
}

/** The headword, and of names all forms, as the mainland writes them. */
function formsOf({ hans, aliases, kind }: Entry): string[] {
  return [hans, ...(NAMES.has(kind) ? aliases : [])].filter(
    (form) => HAN.test(form) && simplify(form) === form,
  )
}
