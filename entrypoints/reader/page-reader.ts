import browser from 'webextension-polyfill'
import { type ArticleReport, type PageState, readArticle } from '../../lib/article/index.ts'
import { type Answers, listenWith } from '../../lib/messages/index.ts'
import { ask } from '../../lib/messages/send.ts'
import { type PageReading, readPage } from '../../lib/page/index.ts'
import type { Settings } from '../../lib/settings/index.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { pageFromText } from '../../lib/text/index.ts'
import { localeOf } from '../shared/locale-of.ts'
import { type ChosenSide, OpenArticle } from './open-article.ts'
import { createReadingTools } from './reading-tools.ts'

/** What a window hears when its document comes to the front or goes from it. */
const FRONT_EVENTS = ['visibilitychange', 'focus', 'blur', 'pageshow', 'pagehide']

/** Reads one document, decides, and keeps the reader company if it is tech news; as long as the document lives. */
export class PageReader {
  private readonly document: Document
  private readonly reading: PageReading | null
  private readonly report: ArticleReport
  private readonly ready: Promise<void>
  private article: OpenArticle | null = null
  private settings: Settings | null = null
  private closing = new AbortController()

  constructor(document: Document) {
    this.document = document
    // Asked for first and waited for last: they are there by the time the page is read.
    const stored = loadSettings()
    watchSettings((settings) => this.obey(settings))
    this.reading = readPage(document, document.location.href)
    this.report = readArticle(this.reading?.page ?? pageFromText(''), createReadingTools())
    this.ready = stored.then((settings) => this.begin(settings))
    browser.runtime.onMessage.addListener(listenWith(this.answers(), browser.runtime.id) as never)
  }

  private begin(stored: Settings): void {
    // What was changed meanwhile is newer.
    this.settings ??= stored
    if (this.report.verdict.spotted) this.open()
    else this.leaveAlone()
  }

  private answers(): Answers {
    return {
      'page/state': async () => {
        await this.ready
        return this.state()
      },
      'page/shown': () => this.article?.shown ?? 'original',
      'page/show': ({ shown }) => {
        this.article?.show(shown)
        return null
      },
      'page/reveal': (span) => this.article?.reveal(span) ?? false,
      'page/original-sentence': () => {
        this.article?.showOriginalSentence()
        return null
      },
      'page/keep-selection': async () => {
        await this.article?.keepSelection()
        return null
      },
      'page/read-anyway': async () => {
        await this.ready
        this.open()
        return null
      },
    }
  }

  private obey(settings: Settings): void {
    const before = this.settings
    this.settings = settings
    this.article?.setLocale(localeOf(settings))
    if (this.article && before && convertsOtherwise(before, settings)) this.openAnew(this.article)
  }

  /** Ends an article, which puts the page back as it was, and opens it with the settings of now. */
  private openAnew({ side }: OpenArticle): void {
    this.closing.abort()
    this.closing = new AbortController()
    this.article = null
    this.open(side)
  }

  private state(): PageState {
    if (this.article) return { kind: 'article', ...this.article.state() }
    // Without an article there was nothing to judge.
    return { kind: 'quiet', verdict: this.reading ? this.report.verdict : null }
  }

  private open(side: ChosenSide = { shown: 'simplified', isTranslated: false }): void {
    if (this.article || !this.reading || !this.settings) return
    const { signal } = this.closing
    this.article = new OpenArticle(this.document, this.reading, this.report, {
      locale: localeOf(this.settings),
      words: this.settings.words,
      kept: this.settings.keptWords,
      side,
      onChanged: () => this.sayChanged(),
      signal,
    })
    for (const type of FRONT_EVENTS) {
      this.document.defaultView?.addEventListener(type, () => this.tellMenu(), { signal })
    }
    const figures = this.report.figures.filter(({ minor }) => !minor).length
    this.setBadge(figures)
    this.sayChanged()
  }

  private leaveAlone(): void {
    this.setBadge(null)
    this.sayChanged()
  }

  private setBadge(figures: number | null): void {
    // Rejects while the extension is being updated; the badge goes with it.
    ask('background/set-badge', { figures }).catch(() => {})
  }

  private sayChanged(): void {
    // Rejects where no window is open to hear it.
    ask('windows/page-changed', {}).catch(() => {})
    if (this.article) this.tellMenu()
  }

  private tellMenu(): void {
    // Rejects while the extension is being updated, like the badge.
    ask('background/update-menu', {}).catch(() => {})
  }
}

/** Whether a page comes out otherwise by other settings. */
function convertsOtherwise(before: Settings, after: Settings): boolean {
  return before.words !== after.words || before.keptWords.join('\n') !== after.keptWords.join('\n')
}
