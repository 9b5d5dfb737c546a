import type { TextRun } from './walk-text.ts'

/** No more of a run, of one of its nodes, and no more of its nodes, is looked at. */
const MOST_OF_RUN = 4000
const MOST_OF_NODE = 600
const MOST_NODES = 400

/** The beginning of a run, its nodes apart: <span>來源：某報</span><span>記者：某人</span> */
export function wordsOf(run: TextRun): string {
  let words = ''
  for (const { data } of run.slice(0, MOST_NODES)) {
    words += ` ${data.slice(0, MOST_OF_NODE)}`
    if (words.length > MOST_OF_RUN) break
  }
  return words.trim()
}

/** The first node of a run that shows something: the blanks before it may stand outside the element that it is in. */
export function firstShown(run: TextRun): Text | null {
  return run.slice(0, MOST_NODES).find(({ data }) => /\S/.test(data.slice(0, MOST_OF_NODE))) ?? null
}
