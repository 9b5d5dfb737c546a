import { saysWhoOrWhen } from './article-lines.ts'
import { childrenOf, firstHeading, isWithin, type PlacedTree, walkPlaced } from './element-places.ts'
import type { ArticlePlace } from './find-article.ts'
import type { Place } from './record-tree.ts'
import { createPace, type Steps } from './steps.ts'
import type { Skips } from './walk-text.ts'

/** Chinese characters of prose below which a stretch of page is no article of its own. */
const ONE_ARTICLE = 120
/** Among so many lines at its beginning an article says when or by whom it was written. */
const FIRST_LINES = 8

/**
 * The part of an article's root that is one article, where the root holds several with a headline each: pages that
 * load the next one below. Sections of one article may have headings of the first level, too, but no date of their own.
 * @param headline where the article's headline stands
 */
export function* narrowTo(headline: Place, { root, tree, skips }: ArticlePlace): Steps<Place> {
  if (!isWithin(headline, root)) return root
  const isDue = createPace()
  for (let at = headline; at !== root && at.parent; at = at.parent) {
    const isPart = at.prose >= ONE_ARTICLE && at.prose < root.prose
    if (!isPart) continue
    for (const sibling of childrenOf(at.parent, tree)) {
      if (isDue()) yield
      if (sibling.order <= at.order || sibling.prose < ONE_ARTICLE || skips(sibling.holder as Element))
        continue
      if (firstHeading(sibling, tree) && isArticle(sibling, tree, skips)) return at
    }
  }
  return root
}

/** Whether what has a headline of its own is an article of its own. */
function isArticle(place: Place, tree: PlacedTree, skips: Skips): boolean {
  const { order, elements, holder } = place
  const names = tree.list
    .slice(order, order + elements + 1)
    .map(({ holder }) => (holder as Element).localName)
  if (names.includes('article') || names.includes('time')) return true
  let lines = 0
  for (const run of walkPlaced(holder, [tree], skips)) {
    if (!run) continue
    const words = run
      .map(({ data }) => data)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    if (words === '') continue
    if (saysWhoOrWhen(words)) return true
    if (++lines === FIRST_LINES) return false
  }
  return false
}
