import { figureParts, type Measure, type Translate } from '../../lib/locale/index.ts'

interface FigureValueProps {
  figure: Measure
  translate: Translate
  /** What stands there when the figure has no number that could be read. */
  words: string
  /** Language of the words and of measure words. */
  lang: string | undefined
}

/** How much it is, digits large and words small; the sign of a bound is read out as a word. */
export function FigureValue({ figure, translate, words, lang }: FigureValueProps) {
  const parts = figureParts(figure, translate.locale)
  if (parts.length === 0) {
    return (
      <span class="value" lang={lang}>
        {words}
      </span>
    )
  }
  return (
    <span class="value">
      {parts.map(({ role, text }, at) => (
        // The parts of one figure stand in a fixed order and hold no state.
        <span
          key={at}
          class={role}
          lang={role === 'written' ? lang : undefined}
          aria-hidden={role === 'sign' || undefined}
        >
          {text}
        </span>
      ))}
    </span>
  )
}
