import { type ConversionSource, type Converter, createConverter } from '../../lib/convert/index.ts'

const converters = new Map<ConversionSource, Converter>()

/** Converts a text to Simplified characters; the tables are made once. */
export function simplify(text: string, from: ConversionSource): string {
  let converter = converters.get(from)
  if (!converter) converters.set(from, (converter = createConverter(from)))
  return converter(text).text
}
