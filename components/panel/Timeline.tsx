import { formatDate } from '../../lib/locale/index.ts'
import type { ArticlePartProps } from './article-props.ts'
import { FoldedList } from './FoldedList.tsx'
import { groupDates } from './group-dates.ts'
import { MentionButton } from './MentionButton.tsx'
import { Section } from './Section.tsx'

const OPEN_DATES = 8

/** When it happened, the earliest first; dates that could not be resolved are left to the page. */
export function Timeline({ view, translate, lang, onReveal }: ArticlePartProps) {
  const rows = groupDates(view.dates)
  if (rows.length === 0) return null
  return (
    <Section title={translate('panel.dates')}>
      <FoldedList
        items={rows}
        open={OPEN_DATES}
        class="dates"
        more={(count) => translate('panel.moreDates', { count })}
      >
        {({ iso, words, mentions }) => {
          const date = formatDate(iso, translate.locale)
          return (
            <li key={iso}>
              <MentionButton class="date" mentions={mentions} translate={translate} onReveal={onReveal}>
                <DateText iso={iso} text={date} />
                {words !== date && (
                  <span class="aside" lang={lang}>
                    {' '}
                    {words}
                  </span>
                )}
              </MentionButton>
            </li>
          )
        }}
      </FoldedList>
    </Section>
  )
}

/** HTML knows no stretches of time, so only single dates carry a machine's reading. */
function DateText({ iso, text }: { iso: string; text: string }) {
  return iso.includes('/') ? (
    <span class="day">{text}</span>
  ) : (
    <time class="day" dateTime={iso}>
      {text}
    </time>
  )
}
