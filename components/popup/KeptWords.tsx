import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Translate } from '../../lib/locale/index.ts'

interface KeptWordsProps {
  /** As pages write them, the newest first. */
  words: readonly string[]
  translate: Translate
  onConvertAgain(word: string): void
  /** Keeps a word again that was taken out by mistake. */
  onKeep(word: string): void
}

/** The words that conversion leaves alone; each can be taken out, and the last one put back. */
export function KeptWords({ words, translate, onConvertAgain, onKeep }: KeptWordsProps) {
  const label = useId()
  const [taken, setTaken] = useState<string | null>(null)
  const section = useFocusThatStays(words)
  // What could not be stored is not said to be done.
  const gone = taken !== null && !words.includes(taken) ? taken : null
  if (words.length === 0 && gone === null) return null
  const takeOut = (word: string) => {
    setTaken(word)
    onConvertAgain(word)
  }
  return (
    <section class="kept" ref={section} aria-labelledby={label}>
      <h2 id={label}>{translate('popup.kept')}</h2>
      {words.length > 0 && (
        <ul>
          {words.map((word) => (
            <li key={word}>
              <span lang="zh-Hant">{word}</span>
              <button
                type="button"
                aria-label={translate('popup.convertAgain', { word })}
                onClick={() => takeOut(word)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="undo">
        <span role="status">{gone !== null && translate('popup.convertedAgain', { word: gone })}</span>
        {gone !== null && (
          <button type="button" class="link" onClick={() => onKeep(gone)}>
            {translate('popup.undo')}
          </button>
        )}
      </div>
    </section>
  )
}

/**
 * Keeps the keyboard's place: the button that was pressed goes with its word, so Undo takes the focus, and after Undo
 * the word that is back, which is the newest.
 */
function useFocusThatStays(words: readonly string[]) {
  const section = useRef<HTMLElement>(null)
  const count = useRef(words.length)
  const hadFocus = useRef(false)
  // Looked at while drawing: afterwards the focused button is gone.
  hadFocus.current = section.current?.contains(document.activeElement) ?? false
  useLayoutEffect(() => {
    const isFewer = words.length < count.current
    const isMore = words.length > count.current
    count.current = words.length
    if (!hadFocus.current || section.current?.contains(document.activeElement)) return
    if (isFewer) section.current?.querySelector<HTMLElement>('.undo button')?.focus()
    else if (isMore) section.current?.querySelector<HTMLElement>('li button')?.focus()
  }, [words])
  return section
}
