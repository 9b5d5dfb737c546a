export type { Conversion } from './conversion.ts'
export { type Converter, type ConverterOptions, createConverter } from './create-converter.ts'
export { foldPairs } from './fold-pairs.ts'
export type { ConversionData, ConversionSource, ConversionTables, OwnPhrase } from './types.ts'
