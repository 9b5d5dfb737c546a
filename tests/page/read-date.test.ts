import { describe, expect, it } from 'vitest'
import { findAddressDay, findPublishedDay, readDay } from '../../lib/page/read-date.ts'

describe('readDay', () => {
  it.each([
    ['2024-12-13', '2024-12-13'],
    ['2024/12/13 9:05:01', '2024-12-13'],
    ['2024年12月13日', '2024-12-13'],
    ['20241213', '2024-12-13'],
    ['2024-12-13T09:30:00+08:00', '2024-12-13'],
    // Past four in the afternoon in Greenwich it is the next day for the page's readers.
    ['2024-12-13T16:30:00Z', '2024-12-14'],
    ['2024-12-13T15:59:00.000Z', '2024-12-13'],
    ['2024-12-13T20:00:00-05:00', '2024-12-14'],
    ['1734019200', '2024-12-13'],
    ['1734019200000', '2024-12-13'],
    ['Fri, 13 Dec 2024 09:30:00', '2024-12-13'],
    ['Dec 13, 2024', '2024-12-13'],
    ['13-12-2024', '2024-12-13'],
    ['2024-02-30', null],
    ['1024-02-03', null],
    ['昨天', null],
    ['', null],
  ])('reads %j as %j', (words, day) => {
    expect(readDay(words)).toBe(day)
  })
})

describe('findPublishedDay', () => {
  it.each([
    ['會議於 2024-10-01 召開\n發布時間：2024-12-13 09:00', '2024-12-13'],
    ['更新：2024/12/15 10:00\n出版：2024/12/13 09:00', '2024-12-13'],
    ['2024.12.13 | 半導體', '2024-12-13'],
    ['中華民國113年12月13日', '2024-12-13'],
    ['民國一百一十三年十二月十三日', '2024-12-13'],
    ['二〇二四年十二月十三日', '2024-12-13'],
    ['發布日期：113-12-13', '2024-12-13'],
    ['作者 王小明 | 發布日期 2024 年 12 月 13 日 9:30', '2024-12-13'],
    ['今天 09:30', null],
    ['3小時前', null],
    ['昨天', null],
    ['12-13 09:30', null],
    ['電話 2026-13-45', null],
  ])('finds in 「%s」 the day %j', (words, day) => {
    expect(findPublishedDay(words, true)).toBe(day)
  })

  it('counts years of three digits from 1911 on Taiwanese pages only', () => {
    expect(findPublishedDay('编号 113-12-13', false)).toBeNull()
  })
})

describe('findAddressDay', () => {
  it.each([
    ['https://example.com/tech/2024-12-13/doc-abc.shtml', '2024-12-13'],
    ['https://example.com/2024/12/13/a-new-chip/', '2024-12-13'],
    ['https://example.com/a/20241213/88.html', '2024-12-13'],
    ['https://example.com/n/t20241213_1.htm', '2024-12-13'],
    ['https://example.com/a?date=2024-12-13', null],
    ['https://example.com/item/1202412139', null],
  ])('finds in %s the day %j', (url, day) => {
    expect(findAddressDay(url)).toBe(day)
  })
})
