import { hasSeed, ownFile, SEED } from './session.ts'

/** An article as the end-to-end tests read it: what a person would expect to see of it. */
export interface ExpectedArticle {
  name: string
  file: string
  /** On screen once the article is open. */
  title: string
  /** A word to hover over, as on screen and inside one text node, and what its card says. */
  hover: { words: string; card: string[] }
  /** Marked terms, at least these. */
  terms: string[]
  /** Values that the sidebar shows, in English. */
  figures: string[]
  people: string[]
  organisations: string[]
}

export const TRADITIONAL: ExpectedArticle = {
  name: 'our Traditional sample',
  file: ownFile('assets/samples/article-hant.html'),
  title: '雾灯科技「去肥增瘦」：大模型变小，毛利率变高',
  hover: { words: '大力', card: ['大力出奇迹', '大力出奇跡', 'dàlìchūqíjì'] },
  terms: [
    '大力出奇迹',
    'Scaling Laws',
    '去肥增瘦',
    '大模型',
    '毛利率',
    '烧钱',
    '独角兽',
    '预训练',
    '算力',
    '蒸馏',
  ],
  figures: ['41.2 million people', 'US$300 million'],
  people: ['沈亦安', '柯柏钧'],
  organisations: ['北岸创投', 'OpenAI'],
}

export const SIMPLIFIED: ExpectedArticle = {
  name: 'our Simplified sample',
  file: ownFile('assets/samples/article-hans.html'),
  title: '苇航机器人进厂之后：会搬箱子，还要会赚钱',
  hover: { words: '具身智能', card: ['具身智能', 'jùshēnzhìnéng'] },
  terms: ['具身智能', '人形机器人', '毛利率', '出货'],
  figures: ['CN¥470 million', '210%'],
  people: ['贺知敏'],
  organisations: ['英伟达'],
}

const SEED_ARTICLE: ExpectedArticle = {
  name: 'the seed article',
  file: SEED,
  title: 'Sora带飞剪映?',
  hover: { words: '大力出奇迹', card: ['大力出奇迹', '大力出奇跡', 'dàlìchūqíjì'] },
  terms: [
    '大力出奇迹',
    '缩放法则',
    '去肥增瘦',
    '大模型',
    '赛马',
    '中间态',
    '首发',
    '内测版',
    '月活跃用户',
    '预训练',
  ],
  figures: ['US$7 trillion', '48.39 million'],
  people: ['张一鸣', '梁汝波', '张楠'],
  organisations: ['字节跳动', 'OpenAI', '阿里'],
}

/** Traditional articles; the seed among them where it is to be had. */
export const TRADITIONAL_ARTICLES = hasSeed ? [TRADITIONAL, SEED_ARTICLE] : [TRADITIONAL]
