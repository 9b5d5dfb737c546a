import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchOver } from '../../entrypoints/gate/watch-over.ts'

const ENGLISH = '<p>The kettle is on, and nothing on this page is written in another language.</p>'
const CHINESE = `<p>${'嶼川半導體第二季營收新台幣74億元，季減5%，公司預估下一季將回升。'.repeat(4)}</p>`
const START = 'https://news.example/start'

let window: JSDOM['window']
let navigation: EventTarget
/** What stays where the gate listens: the names of the events. */
let listening: Set<string>
/** One after the other the answers to those who ask for the reader; at last it is there. */
let answers: (boolean | Promise<boolean>)[]
const ask = vi.fn(async () => answers.shift() ?? true)

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  answers = []
  listening = new Set()
  window = new JSDOM(ENGLISH, { url: START }).window
  navigation = new EventTarget()
  note(window)
  note(navigation)
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('navigation', navigation)
  vi.stubGlobal('location', window.location)
  vi.stubGlobal('addEventListener', window.addEventListener)
  vi.stubGlobal('removeEventListener', window.removeEventListener)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Notes who listens for what at a target. */
function note(target: EventTarget): void {
  const { addEventListener, removeEventListener } = target
  target.addEventListener = (type: string, listener: EventListener) => {
    listening.add(type)
    addEventListener.call(target, type, listener)
  }
  target.removeEventListener = (type: string, listener: EventListener) => {
    listening.delete(type)
    removeEventListener.call(target, type, listener)
  }
}

const STAYS = new Set(['pageshow', 'currententrychange'])

function show(html: string): void {
  window.document.body.innerHTML = html
}

/** Goes to another address without loading a page. */
function goTo(path: string): void {
  window.history.pushState({}, '', path)
  navigation.dispatchEvent(new Event('currententrychange'))
}

/** Comes back from the back-forward cache, or is shown for the first time. */
function comeBack(persisted = true): void {
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted }))
}

/** Lets all end that is under way, late texts among it. */
const settle = () => vi.advanceTimersByTimeAsync(20_000)

describe('the watch over a page', () => {
  it('asks at once where a page is Chinese, and leaves nothing behind', async () => {
    show(CHINESE)
    watchOver(window.document, ask)()
    await settle()
    expect(ask).toHaveBeenCalledOnce()
    expect(listening).toEqual(new Set())
    expect(vi.getTimerCount()).toBe(0)
    goTo('/next')
    comeBack()
    await settle()
    expect(ask).toHaveBeenCalledOnce()
  })

  it('leaves nothing on a page that is not Chinese but what listens for history, and asks when it becomes so by history', async () => {
    watchOver(window.document, ask)()
    await settle()
    expect(listening).toEqual(STAYS)
    expect(vi.getTimerCount()).toBe(0)
    show(CHINESE)
    await settle()
    expect(ask).not.toHaveBeenCalled()
    goTo('/next')
    await settle()
    expect(ask).toHaveBeenCalledOnce()
    expect(listening).toEqual(new Set())
  })

  it('asks when Chinese arrives late', async () => {
    watchOver(window.document, ask)()
    show(CHINESE)
    await settle()
    expect(ask).toHaveBeenCalledOnce()
    expect(listening).toEqual(new Set())
  })

  it.each([
    ['is come back to', () => comeBack()],
    ['is another by history', () => goTo('/next')],
  ])('asks again when the page %s, where no reader came', async (_, happen) => {
    show(CHINESE)
    answers = [false, false]
    watchOver(window.document, ask)()
    await settle()
    expect(listening).toEqual(STAYS)
    expect(vi.getTimerCount()).toBe(0)
    happen()
    await settle()
    expect(ask).toHaveBeenCalledTimes(2)
    goTo('/third')
    await settle()
    expect(ask).toHaveBeenCalledTimes(3)
    expect(listening).toEqual(new Set())
  })

  it('asks again when the page is come back to before it was answered', async () => {
    show(CHINESE)
    answers = [new Promise<never>(() => {})]
    watchOver(window.document, ask)()
    comeBack()
    await settle()
    expect(ask).toHaveBeenCalledTimes(2)
    expect(listening).toEqual(new Set())
  })

  it('leaves nothing behind where the answer comes after the page has changed', async () => {
    show(CHINESE)
    let answer = (_: boolean) => {}
    answers = [new Promise((answered) => (answer = answered))]
    watchOver(window.document, ask)()
    show(ENGLISH)
    goTo('/next')
    answer(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(listening).toEqual(new Set())
    show(CHINESE)
    await settle()
    expect(ask).toHaveBeenCalledOnce()
  })

  it('looks again when the page is come back to, and for what arrives late then', async () => {
    watchOver(window.document, ask)()
    await settle()
    comeBack()
    expect(ask).not.toHaveBeenCalled()
    show(CHINESE)
    await settle()
    expect(ask).toHaveBeenCalledOnce()
  })

  it('does not mind a page that is shown for the first time, or a place in the page', async () => {
    watchOver(window.document, ask)()
    await settle()
    show(CHINESE)
    comeBack(false)
    navigation.dispatchEvent(new Event('currententrychange'))
    await settle()
    expect(ask).not.toHaveBeenCalled()
  })

  it('still hears when the page is come back to after it was opened anew', async () => {
    watchOver(window.document, ask)()
    // What `document.open()` takes from a window, which jsdom leaves there.
    listening.delete('pageshow')
    window.document.documentElement.remove()
    await settle()
    expect(listening).toEqual(STAYS)
  })

  it('looks anew when it is begun anew, also after its end', async () => {
    show(CHINESE)
    const begin = watchOver(window.document, ask)
    begin()
    await settle()
    begin()
    await settle()
    expect(ask).toHaveBeenCalledTimes(2)
    show(ENGLISH)
    begin()
    await settle()
    expect(ask).toHaveBeenCalledTimes(2)
    expect(listening).toEqual(STAYS)
  })
})
