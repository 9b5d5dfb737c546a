import type { FigureView, PageState, ReportView } from '../../lib/article/index.ts'
import { createTranslator, formatFigure, type Locale } from '../../lib/locale/index.ts'
import type { NamedEntity } from '../../lib/names/index.ts'
import type { Verdict } from '../../lib/spot/index.ts'

/** A page's report for the terminal, as a person would like to read it; lines without a closing feed. */
export function printReport(state: PageState | undefined, locale: Locale): string {
  if (!state) return 'Left alone: this page is not Chinese reading, so no reader was brought to it.'
  if (state.kind === 'quiet') return state.verdict ? printVerdict(state.verdict, locale) : 'Left alone.'
  const { view } = state
  return [
    printHeader(view),
    printVerdict(view.verdict, locale),
    section(
      'In short',
      view.summary.map(({ words }, i) => `${i + 1}. ${words}`),
    ),
    section(
      'Key figures',
      keyFigures(view).map((figure) => printFigure(figure, locale)),
    ),
    section('Changes', printChanges(view)),
    section('People', view.people.map(printName)),
    section('Companies and institutions', view.organisations.map(printName)),
    section('Products and models', view.products.map(printName)),
    section(
      'When',
      view.dates.map(({ words, iso }) => (iso ? `${iso.padEnd(22)}${words}` : words)),
    ),
    section('Terms', view.terms.length > 0 ? [view.terms.map(({ words }) => words).join(', ')] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function printHeader({ title, source, published, characters }: ReportView): string {
  const facts = [source, published, `${characters.toLocaleString('en')} characters`].filter(
    (fact) => fact !== null,
  )
  return `${title ?? '(no title)'}\n${facts.join(' · ')}`
}

function printVerdict({ spotted, confidence, script, region, reasons }: Verdict, locale: Locale): string {
  const translate = createTranslator(locale)
  const verdict = spotted ? 'Chinese tech news' : 'Not tech news'
  const facts = [script, region].filter((fact) => fact !== null && fact !== 'none').join(', ')
  const sure = `${Math.round(confidence * 100)} % sure${facts ? `; ${facts}` : ''}`
  const lines = reasons.map(({ key, values }) => `  - ${translate(`reasons.${key}` as never, values)}`)
  return [`${verdict} (${sure})`, ...lines].join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)].join('\n') : ''
}

function keyFigures({ figures }: ReportView): FigureView[] {
  return figures.filter(({ minor }) => !minor).sort((a, b) => a.rank - b.rank)
}

function printFigure(figure: FigureView, locale: Locale): string {
  const value = formatFigure(figure, locale) ?? figure.words
  return `${value.padEnd(24)}${figure.subject ?? ''}  「${figure.words}」`
}

function printChanges({ changes, figures }: ReportView): string[] {
  return changes.flatMap(({ from, to, direction }) => {
    const [before, after] = [figures[from], figures[to]]
    if (!before || !after) return []
    return [
      `${before.words} ${direction === 'up' ? '↗' : '↘'} ${after.words}  ${after.subject ?? before.subject ?? ''}`,
    ]
  })
}

function printName({ name, role, mentions }: NamedEntity): string {
  return `${name}${role ? `, ${role}` : ''}${mentions.length > 1 ? `  (${mentions.length} ×)` : ''}`
}
