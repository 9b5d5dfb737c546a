import type { ArticlePartProps } from './article-props.ts'
import { Section } from './Section.tsx'

/** The sentences that carry the article, each a way into the page. */
export function InShort({ view, translate, lang, onReveal }: ArticlePartProps) {
  if (view.summary.length === 0) return null
  return (
    <Section title={translate('panel.summary')}>
      <ul class="sentences" lang={lang}>
        {view.summary.map(({ span, words }) => (
          <li key={span.start}>
            <button type="button" class="sentence" onClick={() => onReveal(span)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
