import { type ConversionSource, type Converter, createConverter } from '../../lib/convert/index.ts'

const converters = new Map<ConversionSource, Converter>()

/** Converts a text to Simplified characters; the tables are made once. */
export function simplify(text: string, from: ConversionSource): string {
  const converter = converters.get(from) ?? createConverter(from)
  converters.set(from, converter)
  return converter(text).text
}
