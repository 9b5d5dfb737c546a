import { useId } from 'preact/hooks'
import type { Shown } from '../../lib/article/index.ts'
import type { Translate } from '../../lib/locale/index.ts'

const SIDES = ['simplified', 'original'] as const satisfies readonly Shown[]

interface ShownSwitchProps {
  shown: Shown
  translate: Translate
  onShow(shown: Shown): void
}

/** The two sides of a page. Radio buttons, for these bring the arrow keys and the group's name along. */
export function ShownSwitch({ shown, translate, onShow }: ShownSwitchProps) {
  const name = useId()
  return (
    <fieldset class="switch">
      <legend class="unseen">{translate('switch.label')}</legend>
      {SIDES.map((side) => (
        <label key={side}>
          <input
            type="radio"
            name={name}
            value={side}
            checked={side === shown}
            onChange={() => onShow(side)}
          />
          <span>{translate(`switch.${side}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
