import type { Span } from '../text/index.ts'
import { wordAt, wordBefore } from './edges.ts'
import { FIRM_AFTER, FIRM_NOUNS } from './firm-words.ts'
import { COMMON_LATIN, LAUNCH_VERBS, MEASURES, PRODUCT_NOUNS } from './name-words.ts'
import type { Ground, NameList } from './sighting.ts'

/** A run of Latin words that looks like a name, with the list it belongs to where the text says so. */
export interface LatinName extends Span {
  list: NameList | null
}

/** One to three words with a capital, a digit or a capital inside; no line feed. */
const RUN =
  /[A-Z][A-Za-z0-9]*(?:[.&'+-][A-Za-z0-9]+)*(?: (?:[A-Z][A-Za-z0-9]*|\d{1,4}[A-Za-z]{0,2})(?:[.&'+-][A-Za-z0-9]+)*){0,2}|[a-z]{1,2}[A-Z][A-Za-z]{2,}(?: (?:\d{1,3}[a-z]?|X[RS]|SE|Air|Pro|Max|Plus|Ultra|mini)(?![A-Za-z0-9.%])){0,2}|\d{2,5} [A-Z][a-z]{3,}/g
/** A letter word and a number: a model's name (Exynos 990, X50, Mate 30). */
const MODEL_NUMBER = /^[A-Z][A-Za-z]{0,11}[ -]?[A-Z]?\d{1,4}[A-Za-z+]{0,2}$/
const JOINS = /^ ?(?:、|[和与及]|以及) ?$/
/** Behind a name these say that it is something made, not a maker. */
const MADE_AFTER = '项目 计划项目 浏览器 语言 操作系统 框架 系列 编程语言'.split(' ')
const STATISTICS = '数据 报告 报导 报道 统计 研究 调查 介绍 监测 预测 估计'.split(' ')

/**
 * Finds Latin names of firms and products by the Chinese words beside them: the noun before (模型DreamCut,
 * 独角兽企业Adept), what is said behind (Adept宣布), or a model number.
 */
export function findLatinNames(folded: string, ground: Ground): LatinName[] {
  const names: LatinName[] = []
  for (const match of folded.matchAll(RUN)) {
    const name = shorten(folded, { start: match.index, end: match.index + match[0].length })
    if (name === null || !ground.isFree(name) || isInsideWord(folded, name)) continue
    names.push({ ...name, list: decideList(folded, name, ground) })
  }
  shareLists(folded, names)
  shareLists(folded, names.toReversed())
  return names
}

/** Names that 和 or 、 joins are of one kind: DreamCut和Wavelet. */
function shareLists(folded: string, names: readonly LatinName[]): void {
  for (const [position, name] of names.entries()) {
    const next = names[position + 1]
    if (next === undefined || name.list === null || next.list !== null) continue
    const [left, right] = name.start < next.start ? [name, next] : [next, name]
    if (right.start - left.end <= 4 && JOINS.test(folded.slice(left.end, right.start))) next.list = name.list
  }
}

/** Leaves out trade words at either end (AI Agent, C轮) and numbers that are amounts (iPhone 3000万台). */
function shorten(folded: string, span: Span): Span | null {
  let { start, end } = span
  let words = folded.slice(start, end).split(' ')
  while (words.length > 0 && COMMON_LATIN.has(words[0] as string)) {
    start += (words[0] as string).length + 1
    words = words.slice(1)
  }
  while (words.length > 0 && isNoPart(folded, words.at(-1) as string, end)) {
    end -= (words.at(-1) as string).length + 1
    words = words.slice(0, -1)
  }
  return end - start >= 3 || MODEL_NUMBER.test(folded.slice(start, end)) ? { start, end } : null
}

function isNoPart(folded: string, word: string, end: number): boolean {
  const next = folded.charAt(end) === ' ' ? folded.charAt(end + 1) : folded.charAt(end)
  if (/^\d+$/.test(word)) return MEASURES.has(next) || /^[.,]\d/.test(folded.slice(end, end + 2))
  return COMMON_LATIN.has(word) && !/^(Pro|Max|Plus|Ultra|Mini|Lite|Air|SE)$/.test(word)
}

const isInsideWord = (folded: string, { start, end }: Span) =>
  /[A-Za-z0-9@/._-]/.test(folded.charAt(start - 1)) || /[A-Za-z0-9@/_-]/.test(folded.charAt(end))

function decideList(folded: string, { start, end }: Span, ground: Ground): NameList | null {
  const before = folded.charAt(start - 1) === ' ' ? start - 1 : start
  const behind = folded.charAt(end) === ' ' ? end + 1 : end
  const words = folded.slice(start, end)
  if (folded.endsWith('据', before) && wordAt(folded, behind, STATISTICS) !== null) return 'organisations'
  if (wordAt(folded, behind, FIRM_AFTER) !== null && !MODEL_NUMBER.test(words)) return 'organisations'
  if (wordBefore(folded, before, PRODUCT_NOUNS) !== null) return 'products'
  if (wordAt(folded, behind, MADE_AFTER) !== null) return 'products'
  if (wordBefore(folded, before, FIRM_NOUNS) !== null) return 'organisations'
  if (wordBefore(folded, before, LAUNCH_VERBS) !== null) return 'products'
  // A model number counts where a known name or a product's noun stands beside: 三星 Exynos 990, X50基带.
  const isBeside = !ground.isFree({ start: Math.max(0, before - 1), end: before })
  const isNamed = wordAt(folded, behind, PRODUCT_NOUNS) !== null && /[A-Za-z]{3}/.test(words)
  return MODEL_NUMBER.test(words) && (isBeside || isNamed) ? 'products' : null
}
