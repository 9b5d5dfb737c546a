import type { Span } from '../text/index.ts'
import { isHanAt, wordAt, wordBefore } from './edges.ts'
import { type Form, findForms } from './find-forms.ts'
import { GENERIC_STEMS, LAUNCH_VERBS, MEASURES, PRODUCT_NOUNS } from './name-words.ts'
import { createGround, type Ground } from './sighting.ts'

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const NOUNS = byLength(PRODUCT_NOUNS)
const LAUNCH = byLength(LAUNCH_VERBS)
const LED = [...NOUNS, ...LAUNCH, '采用', '搭载', '集成', '使用']
const GENERIC: ReadonlySet<string> = new Set(GENERIC_STEMS)
/** A name of two characters and a number of three or four digits: 含光800, 天璣9400. */
const NUMBERED = /[\u4e00-\u9fff]{2}(\d{3,4})[A-Za-z+]{0,2}(?![\d.,%:年~-])/g
const QUOTED = /[《“「『]([^《》“”「」『』\n,。]{2,14})[》”」』]/g
/** Characters with which an amount is led in rather than a name: 售价5999, 超过300, 增至800. */
const LEADS_AMOUNT = /[价过达至约为到有共近超于逾计第仅在上下前后涨跌降增减售收录即按每名的了和与后]$/
const STEM = /([\u4e00-\u9fff]{2,4})大模型/g
const STEM_PHRASE = /[的了是和与用在对做种个款各多类级型域业司内外前家自研数新化国产行训推出开]/

/** Finds products that no glossary knows: quoted behind a launch or a product's noun, or named with a number. */
export function findProducts(folded: string, ground: Ground): Span[] {
  const spans = [...findQuoted(folded), ...findNumbered(folded, ground), ...findModels(folded)]
  return spans.filter((span) => ground.isFree(span))
}

/** 推出“云图”, 游戏《某某》: the quotes alone say nothing, the words beside them do. */
function findQuoted(folded: string): Span[] {
  const quoted = [...folded.matchAll(QUOTED)]
  const comesBack = findRepeated(
    folded,
    quoted.map(([, words = '']) => words),
  )
  return quoted.flatMap((match) => {
    const words = match[1] as string
    const span = { start: match.index + 1, end: match.index + 1 + words.length }
    const isTitle = folded.charAt(match.index) === '《'
    const noun = wordBefore(folded, match.index, NOUNS)
    const verb = wordBefore(folded, match.index, LAUNCH)
    const launched = !isTitle && verb !== null && verb !== '搭载' && !folded.endsWith('网名为', match.index)
    // 芯片“急先锋” is a figure of speech; a quoted name that comes back, or has letters or a number, is none.
    const isCoined =
      !isTitle && noun !== null && (noun === '项目' || /[A-Za-z0-9]/.test(words) || comesBack(words))
    const isGame = isTitle && (folded.startsWith('游戏', span.end + 1) || (noun !== null && /游/.test(noun)))
    return isGame || launched || isCoined ? [span] : []
  })
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
    if (LEADS_AMOUNT.test(name) || MEASURES.has(folded.charAt(span.end)) || GENERIC.has(name)) return []
    const isBeside = !ground.isFree({ start: Math.max(0, span.start - 1), end: span.start })
    const isLed =
      wordBefore(folded, span.start, LED) !== null || '“「'.includes(folded.charAt(span.start - 1) || '×')
    const isNoun = wordAt(folded, span.end, NOUNS) !== null && !isHanAt(folded, span.start - 1)
    return isBeside || isLed || isNoun ? [span] : []
  })
}

/** 推出青禾大模型: a name of two characters before 大模型, led in by a launch or a mark. */
function findModels(folded: string): Span[] {
  return [...folded.matchAll(STEM)].flatMap((match) => {
    const end = match.index + match[0].length
    const start = end - 5
    const stem = folded.slice(start, start + 2)
    const isLed = wordBefore(folded, start, LAUNCH) !== null
    return isLed && !GENERIC.has(stem) && !STEM_PHRASE.test(stem) ? [{ start, end }] : []
  })
}
