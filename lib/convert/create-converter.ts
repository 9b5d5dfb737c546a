import { ConverterBuilder } from 'opencc-js/core'
import { alignByCodePoint, type Conversion } from './conversion.ts'
import { openccPreset } from './opencc-preset.ts'

/** What a Traditional text was written for; `machine` is a mechanical copy of a mainland text. */
export type ConversionSource = 'tw' | 'hk' | 'machine'

/** Turns Traditional text into Simplified, characters only; punctuation stays as it is. */
export type Converter = (text: string) => Conversion

const OPENCC_SOURCE = { tw: 'tw', hk: 'hk', machine: 't' } as const

/** Makes a converter; building its tables takes some milliseconds, so keep it. */
export function createConverter(from: ConversionSource): Converter {
  const convert = ConverterBuilder(openccPreset)({ from: OPENCC_SOURCE[from], to: 'cn' })
  return (text) => alignByCodePoint(text, convert(text))
}
