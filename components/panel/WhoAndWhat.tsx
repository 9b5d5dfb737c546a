import { useId } from 'preact/hooks'
import type { NamedEntity } from '../../lib/names/index.ts'
import type { ArticlePartProps } from './article-props.ts'
import { FoldedList } from './FoldedList.tsx'
import { MentionButton } from './MentionButton.tsx'
import { Section } from './Section.tsx'

const OPEN_NAMES = 6

/** People, companies and products, each a walk through its mentions. */
export function WhoAndWhat({ view, ...props }: ArticlePartProps) {
  const groups = [
    ['panel.people', view.people],
    ['panel.organisations', view.organisations],
    ['panel.products', view.products],
  ] as const
  const filled = groups.filter(([, names]) => names.length > 0)
  if (filled.length === 0) return null
  return (
    <Section title={props.translate('panel.names')}>
      {filled.map(([key, names]) => (
        <NameGroup key={key} title={props.translate(key)} names={names} {...props} />
      ))}
    </Section>
  )
}

type NameGroupProps = Omit<ArticlePartProps, 'view'> & { title: string; names: readonly NamedEntity[] }

function NameGroup({ title, names, translate, lang, onReveal }: NameGroupProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls
    <div role="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <FoldedList
        items={byMentions(names)}
        open={OPEN_NAMES}
        class="names"
        more={(count) => translate('panel.moreNames', { count })}
      >
        {({ name, role, mentions }) => (
          <li key={name}>
            <MentionButton class="name" mentions={mentions} translate={translate} onReveal={onReveal} counted>
              <span class="who" lang={lang}>
                <span>{name}</span>
                {role !== null && <span class="role"> {role}</span>}
              </span>
            </MentionButton>
          </li>
        )}
      </FoldedList>
    </div>
  )
}

/** Whom the article speaks of most stands first; among equals, who comes first. */
function byMentions(names: readonly NamedEntity[]): NamedEntity[] {
  return names.toSorted((a, b) => b.mentions.length - a.mentions.length)
}
