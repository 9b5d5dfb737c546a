export type { Conversion } from './conversion.ts'
export { type ConversionSource, type Converter, createConverter } from './create-converter.ts'
export { foldPairs } from './fold-pairs.ts'
