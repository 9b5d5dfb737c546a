import type { Span } from '../text/index.ts'
import { isHanAt, wordAt, wordBefore } from './edges.ts'
import { type Form, findForms } from './find-forms.ts'
import { GENERIC_STEMS } from './firm-words.ts'
import { LAUNCH_VERBS, MEASURES, PRODUCT_NOUNS } from './name-words.ts'
import { createGround, type Ground } from './sighting.ts'

const LED = [...PRODUCT_NOUNS, ...LAUNCH_VERBS, '采用', '集成', '使用']
/** A name of two characters and a number of three or four digits: 含光800, 天璣9400. */
const NUMBERED = /[\u4e00-\u9fff]{2}(\d{3,4})[A-Za-z+]{0,2}(?![\d.,%:年~-])/g
const QUOTED = /[《“「『]([^《》“”「」『』\n,。]{2,14})[》”」』]/g
/** Characters with which an amount is led in rather than a name: 售价5999, 超过300, 增至800. */
const LEADS_AMOUNT = /[价过达至约为到有共近超于逾计第仅在上下前后涨跌降增减售收录即按每名的了和与后]$/
const MODEL = /([\u4e00-\u9fff]{2})大模型/g
const STEM_PHRASE = /[的了是和与用在对做种个款各多类级型域业司内外前家自研数新化国产行训推出开]/

/**
 * Finds products that no glossary knows: quoted behind a launch or a product's noun, or named with a number.
 * @param firms what the text's firms are called, in full and by their stems
 */
export function findProducts(folded: string, firms: ReadonlySet<string>, ground: Ground): Span[] {
  const spans = [...findQuoted(folded, firms), ...findNumbered(folded, ground), ...findModels(folded)]
  return spans.filter((span) => ground.isFree(span))
}

/** 推出“云图”, 游戏《某某》: the quotes alone say nothing, the words beside them do. */
function findQuoted(folded: string, firms: ReadonlySet<string>): Span[] {
  const quoted = [...folded.matchAll(QUOTED)]
  const comesBack = findRepeated(
    folded,
    quoted.map(([, words = '']) => words),
  )
  return quoted.flatMap(({ index, 1: words = '' }) => {
    const span = { start: index + 1, end: index + 1 + words.length }
    if (folded.charAt(index) === '《') return isGame(folded, span) ? [span] : []
    const noun = wordBefore(folded, index, PRODUCT_NOUNS)
    // 芯片“急先锋” is a figure of speech; a name that comes back, has letters or a number or begins as its maker's is none.
    const isCoined = /[A-Za-z0-9]/.test(words) || comesBack(words) || bearsName(words, firms)
    return isLaunched(folded, index) || (noun !== null && (noun === '项目' || isCoined)) ? [span] : []
  })
}

/** Behind 手游《 or before 》游戏. */
function isGame(folded: string, { start, end }: Span): boolean {
  const noun = wordBefore(folded, start - 1, PRODUCT_NOUNS)
  return folded.startsWith('游戏', end + 1) || (noun !== null && /游/.test(noun))
}

function isLaunched(folded: string, at: number): boolean {
  const verb = wordBefore(folded, at, LAUNCH_VERBS)
  return verb !== null && verb !== '搭载' && !folded.endsWith('网名为', at)
}

/** 「霧燈工坊」 is made by 霧燈科技: the name begins with a firm's, and goes on. */
function bearsName(words: string, firms: ReadonlySet<string>): boolean {
  return [2, 3, 4].some((length) => length < words.length && firms.has(words.slice(0, length)))
}

/** Which of the words stand more than once. */
function findRepeated(folded: string, words: readonly string[]): (word: string) => boolean {
  const forms = [...new Set(words)].map((form): Form => ({ form, list: 'products', key: form }))
  const counts = new Map<string, number>()
  for (const { key } of findForms(folded, forms, createGround(folded.length))) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (word) => (counts.get(word) ?? 0) > 1
}

function findNumbered(folded: string, ground: Ground): Span[] {
  return [...folded.matchAll(NUMBERED)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const name = folded.slice(span.start, span.start + 2)
    if (LEADS_AMOUNT.test(name) || MEASURES.has(folded.charAt(span.end)) || GENERIC_STEMS.has(name)) return []
    const isBeside = !ground.isFree({ start: Math.max(0, span.start - 1), end: span.start })
    const isLed =
      wordBefore(folded, span.start, LED) !== null || '“「'.includes(folded.charAt(span.start - 1) || '×')
    const isNoun = wordAt(folded, span.end, PRODUCT_NOUNS) !== null && !isHanAt(folded, span.start - 1)
    return isBeside || isLed || isNoun ? [span] : []
  })
}

/** 推出青禾大模型: a name of two characters before 大模型, led in by a launch or a mark. */
function findModels(folded: string): Span[] {
  return [...folded.matchAll(MODEL)].flatMap(({ index: start, 0: name, 1: stem = '' }) => {
    const isLed = wordBefore(folded, start, LAUNCH_VERBS) !== null
    const isName = !GENERIC_STEMS.has(stem) && !STEM_PHRASE.test(stem)
    return isLed && isName ? [{ start, end: start + name.length }] : []
  })
}
