import browser from 'webextension-polyfill'
import { type ArticleReport, type PageState, readArticle } from '../../lib/article/index.ts'
import { listenWith } from '../../lib/messages/index.ts'
import { ask } from '../../lib/messages/send.ts'
import { type PageReading, readPage } from '../../lib/page/index.ts'
import { findSiteChoice, type Settings, type SiteChoice } from '../../lib/settings/index.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { pageFromText } from '../../lib/text/index.ts'
import { localeOf } from '../shared/locale-of.ts'
import { addressOf } from '../shared/site-address.ts'
import { answersOf } from './answers-of.ts'
import { capPage } from './cap-page.ts'
import { type ChosenSide, OpenArticle } from './open-article.ts'
import { createReadingTools } from './reading-tools.ts'
import { shareLeft, surroundingsOf } from './share-left.ts'
import { watchReading } from './watch-reading.ts'

/** What a window hears when its document comes to the front or goes from it. */
const FRONT_EVENTS = ['visibilitychange', 'focus', 'blur', 'pageshow', 'pagehide']
/** So many characters more, and half as many again as were read, make another page of it. */
const MORE_OF_A_PAGE = 100
const MORE_OF_AN_ARTICLE = 400
/** A page that grows is read again at last, however often it was for nothing. */
const MOST_PATIENCE = 64
/** What a page begins with, where nobody has chosen. */
const FIRST_SIDE: ChosenSide = { shown: 'simplified', isTranslated: false }

/** What was asked for by hand for the page that is there; null where nothing was. */
type Wish = 'read' | 'leave' | null

/**
 * Keeps the reader company in one document, as long as it lives: reads it, decides, opens it where it is tech news, and
 * begins anew when it has become another page.
 */
export class PageReader {
  private readonly document: Document
  private readonly tools = createReadingTools()
  /** Fulfilled once it was decided for the first time. */
  readonly ready: Promise<void>
  private settings: Settings | null = null
  private reading: PageReading | null = null
  private report!: ArticleReport
  /** The address of what was read. */
  private address = ''
  private wish: Wish = null
  private opened: OpenArticle | null = null
  /** Ends the article that is open. */
  private closing = new AbortController()
  /** Ends the watch over what was read. */
  private watching = new AbortController()
  /** Doubled each time a page has grown: one that grows for ever is read ever more seldom. */
  private patience = 1

  constructor(document: Document) {
    this.document = document
    // Asked for first and waited for last: they are there by the time the page is read.
    const stored = loadSettings()
    watchSettings((settings) => this.obey(settings))
    this.read()
    this.ready = stored.then((settings) => {
      // What was changed meanwhile is newer.
      this.settings ??= settings
      this.act()
    })
    browser.runtime.onMessage.addListener(listenWith(answersOf(this), browser.runtime.id) as never)
  }

  /** The article that is open; null where the page is left alone. */
  get article(): OpenArticle | null {
    return this.opened
  }

  state(): PageState {
    if (this.opened) return { kind: 'article', ...this.opened.state() }
    // Without an article there was nothing to judge.
    return { kind: 'quiet', verdict: this.reading ? this.report.verdict : null }
  }

  /** Opens the page, whatever was decided; and whatever it becomes, as long as it is the same page. */
  readAnyway(): void {
    this.wish = 'read'
    if (this.opened) return
    this.read()
    this.act()
  }

  /** Puts everything back as it was, and stays silent until somebody asks, or another page is there. */
  standDown(): void {
    this.wish = 'leave'
    this.close()
    this.tell()
  }

  /** Ends what is open and decides anew. What was chosen by hand holds for the same page only. */
  decideAgain(): void {
    const { address, report, opened } = this
    this.close()
    this.read()
    const isSamePage = this.address === address || (report.text !== '' && this.report.text === report.text)
    this.patience = isSamePage ? Math.min(this.patience * 2, MOST_PATIENCE) : 1
    if (!isSamePage) this.wish = null
    this.act((isSamePage && opened?.side) || FIRST_SIDE)
  }

  private read(): void {
    this.address = this.document.location.href
    this.reading = readPage(this.document, this.address)
    this.report = readArticle(this.reading ? capPage(this.reading.page) : pageFromText(''), this.tools)
  }

  private act(side: ChosenSide = FIRST_SIDE): void {
    if (this.isWanted()) this.open(side)
    this.tell()
    this.watch()
  }

  /** By hand comes first, then what was chosen for the site, then the verdict. */
  private isWanted(): boolean {
    const { spotted, script } = this.report.verdict
    if (this.wish) return this.wish === 'read'
    return { never: false, always: script !== 'none', ask: spotted }[this.siteChoice()]
  }

  private siteChoice(): SiteChoice {
    return findSiteChoice(this.settings?.sites ?? [], addressOf(this.address))
  }

  private obey(settings: Settings): void {
    const before = this.settings
    const choiceBefore = this.siteChoice()
    this.settings = settings
    this.opened?.setLocale(localeOf(settings))
    if (!before) return
    if (choiceBefore !== this.siteChoice()) this.obeySite()
    else if (this.opened && convertsOtherwise(before, settings)) this.openAnew(this.opened)
  }

  /** The site was chosen anew, which comes before what was asked for by hand until then. */
  private obeySite(): void {
    this.wish = null
    if (this.isWanted() === (this.opened !== null)) {
      this.tell()
      return
    }
    this.close()
    this.act()
  }

  /** Ends an article, which puts the page back as it was, and opens it with the settings of now. */
  private openAnew({ side }: OpenArticle): void {
    this.close()
    this.open(side)
    this.tell()
  }

  private open(side: ChosenSide): void {
    if (this.opened || !this.reading || !this.settings) return
    const { signal } = this.closing
    this.opened = new OpenArticle(this.document, this.reading, this.report, {
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
  }

  /** Puts the page back as it was. */
  private close(): void {
    if (!this.opened) return
    this.closing.abort()
    this.closing = new AbortController()
    this.opened = null
    this.tellMenu()
  }

  /** Watches whether the page stays what was read. */
  private watch(): void {
    this.watching.abort()
    this.watching = new AbortController()
    const { signal } = this.watching
    const { reading, opened } = this
    const most = opened ? MORE_OF_AN_ARTICLE : MORE_OF_A_PAGE
    watchReading(
      this.document,
      {
        shareLeft: () => this.shareLeft(),
        enough: Math.max(most, (reading?.page.text.length ?? 0) / 2) * this.patience,
        within: opened && reading && surroundingsOf(reading),
        onAddress: () => this.opened?.expectOther(true),
        onGone: () => this.leaveGone(),
        onRest: (isOther) => this.rest(isOther),
      },
      signal,
    )
    this.document.defaultView?.addEventListener('pageshow', (event) => this.comeBack(event), { signal })
  }

  /** While the browser translates the page, its text is not there to be found. */
  private shareLeft(): number {
    if (!this.reading || this.opened?.side.isTranslated) return 1
    return shareLeft(this.reading, (node) => this.opened?.sourceOf(node) ?? node.data)
  }

  /**
   * The article is gone: at another address what comes is none of its business. At the same address it is rendered
   * anew, most likely, and is followed until that is known.
   */
  private leaveGone(): void {
    if (!this.opened || this.document.location.href === this.address) return
    this.close()
    this.tell()
  }

  private rest(isOther: boolean): void {
    if (isOther) {
      this.decideAgain()
      return
    }
    this.opened?.expectOther(false)
    // Browsers may forget the badge of a tab whose address changes.
    this.tell()
  }

  /** Back from where the browser keeps pages that were left: alive, but nothing was heard there. */
  private async comeBack({ persisted }: PageTransitionEvent): Promise<void> {
    if (!persisted) return
    // Rejects where the extension was updated meanwhile.
    const settings = await loadSettings().catch(() => this.settings)
    if (settings) this.obey(settings)
    if (this.isWanted() === (this.opened !== null)) this.tell()
    else this.decideAgain()
  }

  /** Says to all who show it what became of the page. Of a site that is never read, the background knows by itself. */
  private tell(): void {
    this.setBadge()
    this.sayChanged()
  }

  private setBadge(): void {
    const figures = this.opened ? this.report.figures.filter(({ minor }) => !minor).length : null
    // Rejects while the extension is being updated; the badge goes with it.
    ask('background/set-badge', { figures, isOff: this.wish === 'leave' }).catch(() => {})
  }

  private sayChanged(): void {
    // Rejects where no window is open to hear it.
    ask('windows/page-changed', {}).catch(() => {})
    if (this.opened) this.tellMenu()
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
