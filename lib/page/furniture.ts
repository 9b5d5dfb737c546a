import { matches } from './matches.ts'
import { isWithoutProse } from './walk-text.ts'

/** Landmarks that never hold the article itself. */
const LANDMARKS =
  'nav,footer,aside,form,dialog,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="search"],[hidden],[aria-hidden="true"]'

/** Words in class names and ids by which sites name what stands around an article. */
const FURNITURE =
  /(?:^|[-_ ])(?:nav(?:bar)?|menu|breadcrumbs?|sidebar|side|aside|footer|foot|copyright|comments?|reply|related?|recommend(?:ed)?|share|social|tags?|hot|rank(?:ing)?|ads?|advert|banner|login|toolbar|pagination|pager)(?:$|[-_ ])/i

/** Whether an element is furniture: something around the article that a reader passes over. */
export function isFurniture(element: Element): boolean {
  if (isWithoutProse(element) || matches(element, LANDMARKS)) return true
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`
  // <body class="has-sidebar"> says something of the page, not that the page is a sidebar.
  return (
    FURNITURE.test(names) &&
    element.tagName !== 'BODY' &&
    element.tagName !== 'HTML' &&
    !matches(element, 'article,main')
  )
}
