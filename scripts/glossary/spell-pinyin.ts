import { pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}/u
/** Chinese and other characters in runs. */
const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu
/** A syllable that needs an apostrophe before it when it stands inside a word. */
const OPEN_SYLLABLE = /^[aoeāáǎàōóǒòēéěè]/

/**
 * Spells a headword with tone marks, the syllables of each Chinese run joined (36氪 is 36 kè).
 * @returns an empty string for a headword without Chinese characters
 */
export function spellPinyin(headword: string): string {
  if (!HAN.test(headword)) return ''
  const runs = headword.match(RUNS) ?? []
  return runs.map((run) => (HAN.test(run) ? spellRun(run) : run)).join(' ')
}

function spellRun(run: string): string {
  // Dictionaries write each syllable's own tone: yīxiàn, not yíxiàn.
  const syllables = pinyin(run, { type: 'array', toneSandhi: false })
  return syllables
    .map((syllable, i) => (i > 0 && OPEN_SYLLABLE.test(syllable) ? `'${syllable}` : syllable))
    .join('')
}
