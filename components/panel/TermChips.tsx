import type { ArticlePartProps } from './article-props.ts'
import { FoldedList } from './FoldedList.tsx'
import { MentionButton } from './MentionButton.tsx'
import { Section } from './Section.tsx'

const OPEN_TERMS = 18

/** The glossary's terms that occur, in the order of the article. */
export function TermChips({ view, translate, lang, onReveal }: ArticlePartProps) {
  if (view.terms.length === 0) return null
  return (
    <Section title={translate('panel.terms')}>
      <FoldedList
        items={view.terms}
        open={OPEN_TERMS}
        class="chips"
        more={(count) => translate('panel.moreTerms', { count })}
      >
        {({ id, kind, words, mentions }) => (
          <li key={id}>
            <MentionButton
              class={`chip ${kind}`}
              mentions={mentions}
              translate={translate}
              onReveal={onReveal}
            >
              <span lang={lang}>{words}</span>
            </MentionButton>
          </li>
        )}
      </FoldedList>
    </Section>
  )
}
