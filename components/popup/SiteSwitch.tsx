import { useId } from 'preact/hooks'
import type { Translate } from '../../lib/locale/index.ts'
import type { SiteChoice } from '../../lib/settings/index.ts'

/** What is usual stands between what is not, one arrow key from both. */
const CHOICES = ['always', 'ask', 'never'] as const satisfies readonly SiteChoice[]

interface SiteSwitchProps {
  /** The site's name as readers see it. */
  site: string
  choice: SiteChoice
  translate: Translate
  onChoice(choice: SiteChoice): void
}

/** What is to be done on a site; radio buttons like the switch of the page's sides. */
export function SiteSwitch({ site, choice, translate, onChoice }: SiteSwitchProps) {
  const name = useId()
  return (
    <fieldset class="site">
      <legend>{translate('popup.site', { site })}</legend>
      <div class="switch">
        {CHOICES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === choice}
              onChange={() => onChoice(each)}
            />
            <span>{translate(`popup.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
