import type { ArticlePartProps } from './article-props.ts'
import { ChangeCard, FigureOnlyCard } from './FigureCards.tsx'
import { FoldedList } from './FoldedList.tsx'
import { type FigureCard, groupFigures } from './group-figures.ts'
import { Section } from './Section.tsx'

/** About a screen of the panel; what comes after is for readers who look for it. */
const LEADING = 8

/** The figures, the most telling first, with movements as pairs. */
export function KeyFigures({ view, translate, lang, onReveal }: ArticlePartProps) {
  const { leading, more } = groupFigures(view.figures, view.changes, LEADING)
  if (leading.length + more.length === 0) return null
  const row = (card: FigureCard) =>
    card.kind === 'change' ? (
      <li key={`${card.from.start}-${card.to.start}`}>
        <ChangeCard {...card} translate={translate} lang={lang} onReveal={onReveal} />
      </li>
    ) : (
      <li key={card.figure.start}>
        <FigureOnlyCard figure={card.figure} translate={translate} lang={lang} onReveal={onReveal} />
      </li>
    )
  return (
    <Section title={translate('panel.figures')}>
      <FoldedList
        items={[...leading, ...more]}
        open={leading.length}
        class="figures"
        more={(count) => translate('panel.moreFigures', { count })}
      >
        {row}
      </FoldedList>
    </Section>
  )
}
