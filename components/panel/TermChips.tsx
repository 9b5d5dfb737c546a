import type { TermView } from '../../lib/article/index.ts'
import type { TermKind } from '../../lib/glossary/index.ts'
import type { ArticlePartProps } from './article-props.ts'
import { FoldedList } from './FoldedList.tsx'
import { MentionButton } from './MentionButton.tsx'
import { Section } from './Section.tsx'

const OPEN_TERMS = 18

/** What a reader may want explained; names have their own part of the panel. */
const WORDS: ReadonlySet<TermKind> = new Set<TermKind>(['concept', 'jargon', 'slang'])

/** The glossary's terms that occur, words ahead of names, each in the order of the article. */
export function TermChips({ view, translate, lang, onReveal }: ArticlePartProps) {
  if (view.terms.length === 0) return null
  return (
    <Section title={translate('panel.terms')}>
      <FoldedList
        items={wordsFirst(view.terms)}
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

function wordsFirst(terms: readonly TermView[]): TermView[] {
  return terms.toSorted((a, b) => Number(WORDS.has(b.kind)) - Number(WORDS.has(a.kind)))
}
