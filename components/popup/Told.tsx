import type { MessageKey, Translate } from '../../lib/locale/index.ts'
import type { MadeChoice } from './use-site-choice.ts'

const TOLD = { always: 'popup.toldAlways', ask: 'popup.toldAsk', never: 'popup.toldNever' } as const

interface ToldProps {
  made: MadeChoice | null
  /** The name of the site that was chosen for, as readers see it. */
  site: string
  /** What went wrong last; comes before what went well. */
  problem: MessageKey | null
  translate: Translate
}

/** Tells what became of the last choice, and takes it back. Always there, for what is told in it to be heard. */
export function Told({ made, site, problem, translate }: ToldProps) {
  const choice = problem === null ? made : null
  return (
    <div class="undo told">
      <span role="status">
        {problem !== null && translate(problem)}
        {choice && translate(TOLD[choice.choice], { site })}
      </span>
      {choice && (
        <button type="button" class="link" onClick={choice.undo}>
          {translate('popup.undo')}
        </button>
      )}
    </div>
  )
}
