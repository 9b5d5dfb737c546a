import { childrenOf, firstHeading, isWithin } from './element-places.ts'
import type { ArticlePlace } from './find-article.ts'
import type { Place } from './record-tree.ts'
import { createPace, type Steps } from './steps.ts'

/** Chinese characters of prose below which a stretch of page is no article of its own. */
const ONE_ARTICLE = 120

/**
 * The part of an article's root that is one article, where the root holds several with a headline each: pages that
 * load the next one below.
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
      if (sibling === at || sibling.prose < ONE_ARTICLE || skips(sibling.holder as Element)) continue
      if (sibling.order > at.order && firstHeading(sibling, tree)) return at
    }
  }
  return root
}
