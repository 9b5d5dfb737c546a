import { type ConversionSource, type Converter, createConverter } from '../../lib/convert/index.ts'
import { conversionData } from './reading-tools.ts'

const converters = new Map<string, Converter>()

/**
 * Converts a text to Simplified characters, and to the mainland's words where these are asked for; the tables
 * are made once.
 */
export function simplify(text: string, from: ConversionSource, words: boolean): string {
  const key = `${from} ${words}`
  const converter = converters.get(key) ?? createConverter(conversionData, { from, words })
  converters.set(key, converter)
  return converter(text).text
}
