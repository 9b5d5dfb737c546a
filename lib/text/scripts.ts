import { JAPANESE_ONLY, JAPANESE_WORDS, SIMPLIFIED_FORMS, TRADITIONAL_FORMS } from './script-characters.ts'

/** How many characters of each writing a text holds. */
export interface ScriptCounts {
  han: number
  kana: number
  hangul: number
  latin: number
  /** Of the Han characters, those that exist in Simplified Chinese only. */
  simplified: number
  /** Of the Han characters, those that exist in Traditional Chinese only. */
  traditional: number
}

const SIMPLIFIED: ReadonlySet<string> = new Set(SIMPLIFIED_FORMS)
const TRADITIONAL: ReadonlySet<string> = new Set(TRADITIONAL_FORMS)
/** More than this need not be read to know a script. */
const ENOUGH = 20_000
const PIECES = 8
/** Chinese borrows a の or シ for fun; Japanese has one kana in three to eight characters. */
const KANA_SHARE = 0.08
const HANGUL_SHARE = 0.2
/** English text that quotes Chinese names has many more letters than this for each Chinese character. */
const LETTERS_TO_CHARACTER = 5

/** Counts the writings in a text; of a long one, in pieces spread evenly over it. */
export function countScripts(text: string): ScriptCounts {
  const counts: ScriptCounts = { han: 0, kana: 0, hangul: 0, latin: 0, simplified: 0, traditional: 0 }
  for (const char of sample(text)) {
    const unit = char.charCodeAt(0)
    if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) {
      counts.han++
      if (SIMPLIFIED.has(char)) counts.simplified++
      else if (TRADITIONAL.has(char)) counts.traditional++
    } else if (isKana(unit)) counts.kana++
    else if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff)) counts.hangul++
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a && unit < 0x80) counts.latin++
  }
  return counts
}

/**
 * Which Chinese script a text is written in.
 * @returns none for what is not Chinese: Japanese, also where kana are few, Korean, English with Chinese
 *   names in it, and texts without a Chinese word. Chinese whose characters are all shared by both scripts
 *   is hans, for it needs no conversion.
 */
export function decideScript(text: string): 'hans' | 'hant' | 'none' {
  const piece = sample(text)
  const counts = countScripts(piece)
  if (counts.han < 2 || counts.latin > counts.han * LETTERS_TO_CHARACTER) return 'none'
  if (counts.hangul > counts.han * HANGUL_SHARE || isJapanese(piece, counts)) return 'none'
  return counts.traditional > counts.simplified ? 'hant' : 'hans'
}

function isJapanese(piece: string, counts: ScriptCounts): boolean {
  if (counts.kana > counts.han * KANA_SHARE && counts.kana > 1) return true
  let marks = 0
  for (const char of piece) if (JAPANESE_ONLY.has(char)) marks++
  // Chinese texts quote Japanese names, so one sign in fifty characters is asked for.
  const words = JAPANESE_WORDS.filter((word) => piece.includes(word)).length
  const evidence = marks + 2 * words + Math.min(counts.kana, 3)
  return evidence >= 3 && evidence * 50 > counts.han
}

function isKana(unit: number): boolean {
  // The middle dot and the long-vowel mark stand in the same rows, and Chinese names use the dot.
  return (unit >= 0x3041 && unit <= 0x30fa) || (unit >= 0xff66 && unit <= 0xff9d)
}

/** The text, or of a long one, pieces spread evenly from its beginning to its end. */
function sample(text: string): string {
  if (text.length <= ENOUGH) return text
  const length = Math.floor(ENOUGH / PIECES)
  let sampled = ''
  for (let piece = 0; piece < PIECES; piece++) {
    const start = Math.floor((piece * (text.length - length)) / (PIECES - 1))
    sampled += text.slice(start, start + length)
  }
  return sampled
}
