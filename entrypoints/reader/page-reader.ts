import browser from 'webextension-polyfill'
import { type ArticleReport, type PageState, readArticle, type Shown } from '../../lib/article/index.ts'
import { type Answers, listenWith } from '../../lib/messages/index.ts'
import { ask } from '../../lib/messages/send.ts'
import { type PageReading, readPage } from '../../lib/page/index.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/index.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { pageFromText } from '../../lib/text/index.ts'
import { localeOf } from '../shared/locale-of.ts'
import { OpenArticle } from './open-article.ts'
import { createReadingTools } from './reading-tools.ts'

/** Reads one document, decides, and keeps the reader company if it is tech news. */
export class PageReader {
  private readonly document: Document
  private readonly reading: PageReading | null
  private readonly report: ArticleReport
  private article: OpenArticle | null = null
  private settings = DEFAULT_SETTINGS
  private closing = new AbortController()

  constructor(document: Document) {
    this.document = document
    this.reading = readPage(document, document.location.href)
    this.report = readArticle(this.reading?.page ?? pageFromText(''), createReadingTools())
    browser.runtime.onMessage.addListener(listenWith(this.answers(), browser.runtime.id) as never)
    if (this.report.verdict.spotted) this.open()
    else this.leaveAlone()
    void loadSettings().then((settings) => this.obey(settings))
    watchSettings((settings) => this.obey(settings), new AbortController().signal)
  }

  private answers(): Answers {
    return {
      'page/state': () => this.state(),
      'page/show': ({ shown }) => {
        this.article?.show(shown)
        return null
      },
      'page/reveal': (span) => this.article?.reveal(span) ?? false,
      'page/original-sentence': () => {
        this.article?.showOriginalSentence()
        return null
      },
      'page/read-anyway': () => {
        this.open()
        return null
      },
    }
  }

  private obey(settings: Settings): void {
    const before = this.settings
    this.settings = settings
    this.article?.setLocale(localeOf(settings))
    if (this.article && settings.words !== before.words) this.openAnew(this.article)
  }

  /** Ends an article, which puts the page back as it was, and opens it with the settings of now. */
  private openAnew(article: OpenArticle): void {
    const { shown } = article.state()
    this.closing.abort()
    this.closing = new AbortController()
    this.article = null
    this.open(shown)
  }

  private state(): PageState {
    if (this.article) return { kind: 'article', ...this.article.state() }
    // Without an article there was nothing to judge.
    return { kind: 'quiet', verdict: this.reading ? this.report.verdict : null }
  }

  private open(shown: Shown = 'simplified'): void {
    if (this.article || !this.reading) return
    this.article = new OpenArticle(this.document, this.reading, this.report, {
      locale: localeOf(this.settings),
      words: this.settings.words,
      onChanged: () => this.sayChanged(),
      signal: this.closing.signal,
    })
    this.article.show(shown)
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
  }
}
