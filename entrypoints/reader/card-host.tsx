import { type ComponentChild, render } from 'preact'
import { Card } from '../../components/card/Card.tsx'
import styles from '../../components/card/card.css?inline'
import { NoticeCard } from '../../components/card/NoticeCard.tsx'
import { OriginalCard } from '../../components/card/OriginalCard.tsx'
import type { Entry } from '../../lib/glossary/index.ts'
import { createTranslator, type Locale, type MessageKey, type MessageValues } from '../../lib/locale/index.ts'
import { type Place, placeCard } from './place-card.ts'

/**
 * Shows one card at a time above the page, in a closed shadow root that the page's styles do not reach. Made
 * when first needed, removed when the signal fires.
 */
export class CardHost {
  private readonly document: Document
  private readonly signal: AbortSignal
  private locale: Locale
  private host: HTMLElement | null = null
  private closing: AbortController | null = null
  /** Called when a card ends, however it does. */
  onEnd: () => void = () => {}
  private box: HTMLElement | null = null

  constructor(document: Document, locale: Locale, signal: AbortSignal) {
    this.document = document
    this.locale = locale
    this.signal = signal
    signal.addEventListener('abort', () => this.host?.remove(), { once: true })
  }

  /** From the next card on. */
  setLocale(locale: Locale): void {
    this.locale = locale
  }

  isCard(target: EventTarget | null): boolean {
    return target !== null && target === this.host
  }

  /**
   * Opens the card of an entry beside its word.
   * @param onOriginal given where the word's sentence is converted
   */
  openEntry(entry: Entry, script: 'hans' | 'hant', word: Range, onOriginal?: () => void): void {
    const rect = word.getClientRects()[0]
    if (!rect) return
    this.present(
      <Card
        entry={entry}
        script={script}
        glossLanguage={this.locale === 'en' ? 'en' : 'zh'}
        translate={createTranslator(this.locale)}
        onClose={() => this.close()}
        onOriginal={onOriginal}
      />,
      rect,
    )
  }

  /** Opens a card with a sentence in the page's own words; it stays until it is closed or something is clicked. */
  openSentence(sentence: string, near: Place, onCopy: () => Promise<boolean>): void {
    this.present(
      <OriginalCard
        // Each sentence has a copy of its own.
        key={sentence}
        sentence={sentence}
        translate={createTranslator(this.locale)}
        onCopy={onCopy}
        onClose={() => this.close()}
      />,
      near,
    )
    this.closeWhenUsed()
  }

  /** Opens a card that says why something could not be done; it stays like one with a sentence. */
  openNotice(key: MessageKey, values: MessageValues, near: Place): void {
    const translate = createTranslator(this.locale)
    this.present(
      <NoticeCard notice={translate(key, values)} translate={translate} onClose={() => this.close()} />,
      near,
    )
    this.closeWhenUsed()
  }

  /** Has the open card close with Escape, and when something beside it is pressed. */
  private closeWhenUsed(): void {
    this.closing = new AbortController()
    const options = {
      capture: true,
      passive: true,
      signal: AbortSignal.any([this.closing.signal, this.signal]),
    }
    const closeUnless = (isOurs: (event: Event) => boolean) => (event: Event) => {
      if (!isOurs(event)) this.close()
    }
    this.document.addEventListener(
      'pointerdown',
      closeUnless(({ target }) => this.isCard(target)),
      options,
    )
    this.document.addEventListener(
      'keydown',
      closeUnless((event) => (event as KeyboardEvent).key !== 'Escape'),
      options,
    )
  }

  close(): void {
    this.endCard()
    if (!this.box?.matches(':popover-open')) return
    this.box.hidePopover()
    render(null, this.box)
  }

  /** What was open is open no more: it was closed, or another takes its place. */
  private endCard(): void {
    this.closing?.abort()
    this.closing = null
    this.onEnd()
  }

  private present(card: ComponentChild, near: Place): void {
    if (this.signal.aborted) return
    this.endCard()
    const box = this.ensureBox()
    render(card, box)
    box.showPopover()
    const { clientWidth: width, clientHeight: height } = this.document.documentElement
    const { left, top } = placeCard(near, box.getBoundingClientRect(), { width, height })
    box.style.left = `${left}px`
    box.style.top = `${top}px`
  }

  private ensureBox(): HTMLElement {
    if (this.box && this.host?.isConnected) return this.box
    const view = this.document.defaultView as Window & typeof globalThis
    const host = this.document.createElement('div')
    // Translators and converters, ours among them, are asked to pass it by.
    host.translate = false
    const root = host.attachShadow({ mode: 'closed' })
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
    const box = this.document.createElement('div')
    box.className = 'card-box'
    box.popover = 'manual'
    root.append(box)
    this.document.documentElement.append(host)
    this.host = host
    this.box = box
    return box
  }
}
