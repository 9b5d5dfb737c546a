import { findAt } from './find-at.ts'
import type { Fold } from './fold.ts'
import type { PageText } from './page-text.ts'
import { type Sentence, splitSentences } from './sentences.ts'

/** What every analysing room receives: a page read once, folded once and split once. */
export interface SourceText extends PageText {
  /** `text` through the fold: Simplified, half-width, of the same length. Rules read this, spans fit both. */
  folded: string
  /** `title` through the fold; null where the page does not say. */
  foldedTitle: string | null
  /** In reading order, not overlapping; none crosses a block. */
  sentences: readonly Sentence[]
}

/** Folds a page and its title, and splits its blocks into sentences. */
export function prepareSource(page: PageText, fold: Fold): SourceText {
  return {
    ...page,
    folded: fold(page.text),
    foldedTitle: page.title === null ? null : fold(page.title),
    sentences: page.blocks.flatMap((block) => splitSentences(page.text, block)),
  }
}

/** The sentence that holds an offset; null where it lies between sentences or outside the text. */
export function sentenceAt(source: SourceText, offset: number): Sentence | null {
  return findAt(source.sentences, offset)
}
