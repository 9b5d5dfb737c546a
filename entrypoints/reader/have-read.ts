import type { ArticleReport } from '../../lib/article/index.ts'
import { ask } from '../../lib/messages/send.ts'
import { capPage, type PageText } from '../../lib/text/index.ts'

/**
 * Has the background read a page for all that is to be known of it, so that the page itself is not kept from anything.
 * @returns null where the background does not answer: the extension is being updated, most likely
 */
export async function haveRead(page: PageText): Promise<ArticleReport | null> {
  const asked = { page: capPage(page) }
  const answer = () => ask('background/read-article', asked)
  // Browsers may stop the background in the middle of anything; asked once more, it begins anew.
  return (await answer().catch(() => answer().catch(() => null))) ?? null
}
