import { describe, expect, it } from 'vitest'
import { readPageSays } from '../../lib/page/page-says.ts'
import { finish } from '../../lib/page/steps.ts'
import { parseHtml } from '../support/read-file.ts'

const says = (...objects: unknown[]) => {
  const scripts = objects.map(
    (object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`,
  )
  return finish(readPageSays([parseHtml(`<head>${scripts.join('')}</head><body></body>`)]))
}

describe('what JSON-LD says of an article', () => {
  const article = { headline: '電池廠把產線搬進了港口', author: { '@type': 'Person', name: '林小美' } }

  it.each([
    'NewsArticle',
    'BlogPosting',
    'LiveBlogPosting',
    'Report',
    'TechArticle',
    'ReviewNewsArticle',
    'schema:NewsArticle',
    'https://schema.org/NewsArticle',
  ])('is believed of an object of the type %s', (type) => {
    expect(says({ '@type': type, ...article })).toMatchObject({
      titles: [article.headline],
      author: '林小美',
    })
  })

  it.each([
    'JobPosting',
    'DiscussionForumPosting',
    'VideoObject',
    'WebPage',
    'MyArticleList',
    'ArticleReport2',
  ])('is not taken from an object of the type %s', (type) => {
    expect(says({ '@type': type, ...article })).toMatchObject({ titles: [], author: null })
  })

  it('is taken from the article where a job is offered beside it', () => {
    const job = { '@type': 'JobPosting', name: '韌體工程師', datePublished: '2025-01-01' }
    const told = says([job, { '@type': 'NewsArticle', ...article, datePublished: '2026-03-05' }])
    expect(told).toMatchObject({ titles: [article.headline], dates: ['2026-03-05'] })
  })

  it('is taken from what a page is mainly about', () => {
    const page = { '@type': 'WebPage', mainEntity: { '@type': ['Thing', 'NewsArticle'], ...article } }
    expect(says(page).titles).toEqual([article.headline])
  })
})
