import browser from 'webextension-polyfill'
import type { ArticleReport, PageState } from '../../lib/article/index.ts'
import { listenWith } from '../../lib/messages/index.ts'
import { ask } from '../../lib/messages/send.ts'
import { isAlive, type PageReading, readPage, readPageInSteps, runInSlices } from '../../lib/page/index.ts'
import { findSiteChoice, type Settings, type SiteChoice } from '../../lib/settings/index.ts'
import { loadSettings, watchSettings } from '../../lib/settings/store.ts'
import { localeOf } from '../shared/locale-of.ts'
import { addressOf } from '../shared/site-address.ts'
import { answersOf } from './answers-of.ts'
import { haveRead } from './have-read.ts'
import { type ChosenSide, OpenArticle } from './open-article.ts'
import { Patience } from './patience.ts'
import { surroundingsOf, treesOf } from './reading-place.ts'
import { asReadPage, isSamePage, type ReadPage } from './same-page.ts'
import { shareLeft } from './share-left.ts'
import { ReadingWatch } from './watch-reading.ts'

/** What a window hears when its document comes to the front or goes from it. */
const FRONT_EVENTS = ['visibilitychange', 'focus', 'blur', 'pageshow', 'pagehide']
/** So many characters more, and half as many again as were read, make another page of it. */
const MORE_OF_A_PAGE = 100
const MORE_OF_AN_ARTICLE = 400

/** What was asked for by hand; null where nothing was. */
type Wish = 'read' | 'leave' | null

/** What was chosen for the page that is there. */
interface Choice {
  wish: Wish
  side: ChosenSide
}

/** What a page begins with, where nobody has chosen. */
const NO_CHOICE: Choice = { wish: null, side: { shown: 'simplified', isTranslated: false } }

/** An article that is open, and what it was opened from. */
interface Opened {
  article: OpenArticle
  reading: PageReading
  report: ArticleReport
  /** Where more of it may arrive. */
  surroundings: Node | null
}

/**
 * Keeps the reader company in one document, as long as it lives: reads it, decides, opens it where it is tech news, and
 * begins anew when it has become another page.
 */
export class PageReader {
  private readonly document: Document
  private readonly stored = loadSettings()
  private settings: Settings | null = null
  /** What was read last. */
  private read: ReadPage | null = null
  /** Whether that is what the page says now, as far as anybody noticed. */
  private isRead = false
  /** What is known of it; null until the background has answered, and where that failed. */
  private report: ArticleReport | null = null
  private choice = NO_CHOICE
  private opened: Opened | null = null
  /** Ends the article that is open. */
  private closing = new AbortController()
  /** Ends the watch over what was read, and whatever is still being decided of it. */
  private watching = new AbortController()
  private deciding: Promise<void>
  private readonly patience = new Patience()

  constructor(document: Document) {
    this.document = document
    watchSettings((settings) => this.obey(settings))
    this.deciding = this.decide()
    browser.runtime.onMessage.addListener(listenWith(answersOf(this), browser.runtime.id) as never)
  }

  /** The article that is open; null where the page is left alone. */
  get article(): OpenArticle | null {
    return this.opened?.article ?? null
  }

  /** What became of the page, once that is decided. */
  async state(): Promise<PageState> {
    await this.decided()
    if (this.opened) return { kind: 'article', ...this.opened.article.state() }
    // Without an article there was nothing to judge.
    return { kind: 'quiet', verdict: this.report?.verdict ?? null, isOff: this.choice.wish === 'leave' }
  }

  /** Opens the page, whatever was decided; and whatever it becomes, as long as it is the same page. */
  async readAnyway(): Promise<void> {
    await this.decided()
    this.choice = { ...this.choice, wish: 'read' }
    if (!this.opened) this.decideAgain('read')
    await this.decided()
  }

  /** Puts everything back as it was, and stays silent until somebody asks, or another page is there. */
  standDown(): void {
    this.choice = { ...this.choice, wish: 'leave' }
    this.close()
    this.tell()
  }

  /** Fulfilled once nothing is being decided. */
  private async decided(): Promise<void> {
    for (let last: Promise<void> | null = null; last !== this.deciding; ) {
      last = this.deciding
      await last
    }
  }

  private decideAgain(wish: Wish = null): void {
    this.deciding = this.decide(wish)
  }

  /**
   * Reads the page and does what is wanted of it; what is decided later takes its place. An article that is open stays
   * so until more is known, unless it is another page's.
   * @param wish what was asked for by hand just now
   */
  private async decide(wish: Wish = null): Promise<void> {
    this.watching.abort()
    this.watching = new AbortController()
    const { signal } = this.watching
    this.isRead = false
    this.patience.noteReading()
    const watch = this.watch(signal)
    const { opened } = this
    // What is read is the page's own text; nobody sees it before it is covered again.
    this.close()
    const read = await this.readNow(opened !== null, signal)
    if (!read) return
    // What was chosen by hand holds for the same page only.
    if (this.read && !isSamePage(this.read, read)) this.forget(wish)
    else if (opened) this.open(opened.reading, opened.report)
    this.read = read
    this.isRead = true
    this.report = null
    if (read.reading) for (const tree of treesOf(read.reading)) watch.follow(tree)
    const report = read.reading && (await haveRead(read.reading.page))
    this.settings ??= await this.stored
    if (signal.aborted) return
    this.report = report
    this.act()
  }

  /**
   * Reads the page, in one go where something has to be covered again before it is seen.
   * @returns null where the signal fired meanwhile
   */
  private async readNow(isAtOnce: boolean, signal: AbortSignal): Promise<ReadPage | null> {
    const address = this.document.location.href
    if (isAtOnce) return asReadPage(address, readPage(this.document, address))
    const read = await runInSlices(readPageInSteps(this.document, address), signal)
    return read && asReadPage(address, read.result)
  }

  /** Another page is there, for which nothing is chosen but this, and of which nothing is known. */
  private forget(wish: Wish): void {
    this.choice = { ...NO_CHOICE, wish }
    this.patience.forget()
    this.report = null
    this.tell()
  }

  /** Opens or closes, as it is wanted now. */
  private act(): void {
    const { reading } = this.read ?? {}
    const isWanted = this.isWanted()
    if (!isWanted || this.opened?.reading !== reading) this.close()
    if (isWanted && reading && this.report) this.open(reading, this.report)
    this.tell()
  }

  /** By hand comes first, then what was chosen for the site, then the verdict. */
  private isWanted(): boolean {
    if (!this.report) return false
    const { spotted, script } = this.report.verdict
    const { wish } = this.choice
    if (wish) return wish === 'read'
    return { never: false, always: script !== 'none', ask: spotted }[this.siteChoice()]
  }

  private siteChoice(): SiteChoice {
    return findSiteChoice(this.settings?.sites ?? [], addressOf(this.read?.address))
  }

  private obey(settings: Settings): void {
    const before = this.settings
    const choiceBefore = this.siteChoice()
    this.settings = settings
    this.article?.setLocale(localeOf(settings))
    if (!before) return
    if (choiceBefore !== this.siteChoice()) this.obeySite()
    else if (this.opened && convertsOtherwise(before, settings)) this.openAnew()
  }

  /** The site was chosen anew, which comes before what was asked for by hand until then. */
  private obeySite(): void {
    this.choice = { ...this.choice, wish: null }
    if (this.report) this.act()
  }

  /** Ends an article, which puts the page back as it was, and opens it with the settings of now. */
  private openAnew(): void {
    const { opened } = this
    this.close()
    if (opened) this.open(opened.reading, opened.report)
    this.tell()
  }

  private open(reading: PageReading, report: ArticleReport): void {
    if (this.opened || !this.settings) return
    const { signal } = this.closing
    const article = new OpenArticle(this.document, reading, report, {
      locale: localeOf(this.settings),
      words: this.settings.words,
      kept: this.settings.keptWords,
      side: this.choice.side,
      onChanged: () => this.sayChanged(),
      signal,
    })
    this.opened = { article, reading, report, surroundings: surroundingsOf(reading) }
    for (const type of FRONT_EVENTS) {
      this.document.defaultView?.addEventListener(type, () => this.tellMenu(), { signal })
    }
  }

  /** Puts the page back as it was. */
  private close(): void {
    if (!this.opened) return
    this.choice = { ...this.choice, side: this.opened.article.side }
    this.closing.abort()
    this.closing = new AbortController()
    this.opened = null
    this.tellMenu()
  }

  /** Watches whether the page stays what is read now. */
  private watch(signal: AbortSignal): ReadingWatch {
    this.document.defaultView?.addEventListener('pageshow', (event) => this.comeBack(event), { signal })
    return new ReadingWatch(
      this.document,
      {
        shareLeft: () => this.shareLeft(),
        enough: () => this.enough(),
        within: () => this.surroundings(),
        patience: () => this.patience.factor,
        onAddress: () => this.expectOther(),
        onGone: () => this.leaveGone(),
        onRest: (isOther) => this.rest(isOther),
      },
      signal,
    )
  }

  /** While the browser translates the page, its text is not there to be found. */
  private shareLeft(): number {
    const { reading } = this.read ?? {}
    if (!this.isRead || !reading || this.article?.side.isTranslated) return 1
    return shareLeft(reading, (node) => this.article?.sourceOf(node) ?? node.data)
  }

  /** Where more of the open article may arrive; null for the whole page. */
  private surroundings(): Node | null {
    const { surroundings } = this.opened ?? {}
    return surroundings && isAlive(surroundings) ? surroundings : null
  }

  private enough(): number {
    const most = this.opened ? MORE_OF_AN_ARTICLE : MORE_OF_A_PAGE
    return Math.max(most, (this.read?.reading?.page.text.length ?? 0) / 2) * this.patience.factor
  }

  /** Whoever goes to another address waits for nothing that the page did before. */
  private expectOther(): void {
    this.patience.forget()
    this.article?.expectOther(true)
  }

  /**
   * The article is gone: at another address what comes is none of its business. At the same address it is rendered
   * anew, most likely, and is followed until that is known.
   */
  private leaveGone(): void {
    if (!this.opened || this.document.location.href === this.read?.address) return
    this.close()
    this.tell()
  }

  private rest(isOther: boolean): void {
    if (isOther) {
      this.decideAgain()
      return
    }
    this.article?.expectOther(false)
    // What had gone may be back. And browsers may forget the badge of a tab whose address changes.
    if (this.report) this.act()
  }

  /** Back from where the browser keeps pages that were left: alive, but nothing was heard there. */
  private async comeBack({ persisted }: PageTransitionEvent): Promise<void> {
    if (!persisted) return
    // Rejects where the extension was updated meanwhile.
    const settings = await loadSettings().catch(() => this.settings)
    if (settings) this.obey(settings)
    if (this.report) this.act()
    else this.decideAgain()
  }

  /** Says to all who show it what became of the page. Of a site that is never read, the background knows by itself. */
  private tell(): void {
    this.setBadge()
    this.sayChanged()
  }

  private setBadge(): void {
    const figures = this.opened?.report.figures.filter(({ minor }) => !minor).length ?? null
    // Rejects while the extension is being updated; the badge goes with it.
    ask('background/set-badge', { figures, isOff: this.choice.wish === 'leave' }).catch(() => {})
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
