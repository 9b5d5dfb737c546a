import { saysWhoOrWhen } from './article-lines.ts'
import {
  childrenOf,
  firstHeading,
  isProse,
  isWithin,
  type PlacedTree,
  placeOf,
  walkPlaced,
} from './element-places.ts'
import type { ArticlePlace } from './find-article.ts'
import type { Place } from './record-tree.ts'
import { wordsOf } from './run-words.ts'
import { createPace, type Steps } from './steps.ts'
import type { Skips, TextRun } from './walk-text.ts'

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
      if (sibling.order < at.order || sibling === at || sibling.prose < ONE_ARTICLE) continue
      if (!skips(sibling.holder as Element) && (yield* isNextArticle(sibling, tree, skips))) return at
    }
  }
  return root
}

/**
 * Whether a stretch of page behind an article is another one. Sections of one article may have headings of the first
 * level too; an article of its own is marked up as one, or says near its headline when or by whom it was published.
 */
function* isNextArticle(part: Place, tree: PlacedTree, skips: Skips): Steps<boolean> {
  const heading = firstHeading(part, tree)
  if (!heading) return false
  for (let at: Place | null = heading; at && at !== part.parent; at = at.parent) {
    if (nameOf(at) === 'article') return true
  }
  return yield* isSigned(part, heading, tree, skips)
}

/** Whether a line between a heading and the prose on either side of it says when or by whom. */
function* isSigned(part: Place, heading: Place, tree: PlacedTree, skips: Skips): Steps<boolean> {
  let isFound = false
  let isPast = false
  for (const run of walkPlaced(part.holder, [tree], skips)) {
    if (!run) {
      yield
      continue
    }
    const place = placeOf(run, tree.places)
    const words = wordsOf(run)
    if (place && isWithin(place, heading)) isPast = true
    else if (saysWhoOrWhen(words) || (!isProse(words) && holdsTime(run, tree))) isFound = true
    else if (isProse(words)) {
      if (isPast) break
      isFound = false
    }
    if (isPast && isFound) return true
  }
  return false
}

/** Whether a time element stands in the line of a run. */
function holdsTime(run: TextRun, { places }: PlacedTree): boolean {
  return run.some((node) => {
    let at = places.get(node)
    while (at?.parent && at !== at.line && nameOf(at) !== 'time') at = at.parent
    return at !== undefined && nameOf(at) === 'time'
  })
}

function nameOf({ holder }: Place): string {
  return (holder as Element).localName
}
