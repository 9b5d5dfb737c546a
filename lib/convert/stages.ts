import type { CharacterPairs, ConversionSource, ConversionStage, ConversionTables } from './types.ts'

/** A stage with its look-ups made. */
interface Stage {
  becomes(codePoint: number): string | undefined
  phrases: ReadonlyMap<string, string>
  /** Length of the longest phrase in UTF-16 units. */
  longest: number
}

/**
 * Makes the exact conversion that opencc-js does, pass by pass. It is asked for the few stretches where phrases
 * stand; everything else goes through the character table. Strings in and out have as many code points.
 */
export function createStages(tables: ConversionTables, from: ConversionSource): (text: string) => string {
  const compatibility = prepareStage({ characters: tables.compatibility, phrases: [] })
  const simplified = prepareStage(tables.simplified)
  if (from === 'machine') return (text) => runStage(runStage(text, compatibility), simplified)
  const variants = prepareStage(tables.variants[from])
  return (text) =>
    segment(runStage(text, compatibility), simplified)
      .map((part) => runStage(runStage(part, variants), simplified))
      .join('')
}

function prepareStage({ characters, phrases }: ConversionStage): Stage {
  return {
    becomes: createLookUp(characters),
    phrases: new Map(phrases),
    longest: phrases.reduce((most, [from]) => Math.max(most, from.length), 0),
  }
}

/** An array answers for thousands of characters sooner than a map of them is made. */
function createLookUp({ from, to, wide }: CharacterPairs): (codePoint: number) => string | undefined {
  const units = new Uint16Array(0x10000)
  for (let at = 0; at < from.length; at++) units[from.charCodeAt(at)] = to.charCodeAt(at)
  const others = new Map(wide.map(([char, becomes]) => [char.codePointAt(0) as number, becomes]))
  return (codePoint) => {
    const unit = codePoint > 0xffff ? 0 : (units[codePoint] as number)
    return unit !== 0 ? String.fromCharCode(unit) : others.get(codePoint)
  }
}

function runStage(text: string, stage: Stage): string {
  let converted = ''
  for (let at = 0; at < text.length; ) {
    const phrase = phraseAt(text, at, stage)
    const words = phrase ?? String.fromCodePoint(text.codePointAt(at) as number)
    converted +=
      phrase === null ? (stage.becomes(words.codePointAt(0) as number) ?? words) : stage.phrases.get(words)
    at += words.length
  }
  return converted
}

/** Cuts a text so that the first pass cannot join what a phrase of the last one holds together. */
function segment(text: string, stage: Stage): string[] {
  const parts: string[] = []
  let loose = ''
  for (let at = 0; at < text.length; ) {
    const phrase = phraseAt(text, at, stage)
    const words = phrase ?? String.fromCodePoint(text.codePointAt(at) as number)
    at += words.length
    if (phrase === null) {
      loose += words
      continue
    }
    if (loose !== '') parts.push(loose)
    parts.push(phrase)
    loose = ''
  }
  return loose === '' ? parts : [...parts, loose]
}

/** The longest phrase that begins at a place; null where none does. */
function phraseAt(text: string, at: number, { phrases, longest }: Stage): string | null {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const words = text.slice(at, at + length)
    if (phrases.has(words)) return words
  }
  return null
}
