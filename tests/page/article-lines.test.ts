import { describe, expect, it } from 'vitest'
import { keepArticleLines, type Line } from '../../lib/page/article-lines.ts'
import { finish } from '../../lib/page/steps.ts'

const PROSE = '這家公司去年推出第一款晶片，今年又把產線搬到了南部，員工增加了不少。'
const line = (words: string, known: Partial<Line> = {}): Line => ({
  words,
  isLinks: false,
  isItem: false,
  isHeadline: false,
  ...known,
})

/** The lines that are kept of some that stand between paragraphs. */
function kept(...lines: (string | Line)[]): string[] {
  const all = lines.map((words) => (typeof words === 'string' ? line(words) : words))
  const keeps = finish(keepArticleLines(all))
  return all.filter((_, i) => keeps[i]).map(({ words }) => words)
}

describe('keepArticleLines', () => {
  it.each([
    '责任编辑：丁木_C0912',
    '責任編輯/李白榆',
    '本文来源：铁砂科技',
    '免责声明：以上内容来自网友，不代表本站立场。',
    '特别声明：以上内容(如有图片或视频亦包括在内)为用户上传并发布。',
    '版權所有，未經授權不得轉載',
    '扫码关注我们，看懂硬件',
    '長按識別下方QR code，加入粉絲團',
    '欢迎关注微信公众号：松间数码',
    '訂閱免費電子報',
    '点击查看原文',
    '閱讀全文',
    '广告',
    '廣告（請繼續閱讀本文）',
    '請繼續往下閱讀...',
    '分享到：微信 微博',
    '标签：芯片 硬盘',
    '上一篇：这台路由器为什么能卖到三千元',
    '阅读 3.2万',
  ])('leaves out 「%s」', (words) => {
    expect(kept(PROSE, PROSE, words)).toEqual([PROSE, PROSE])
  })

  it.each([
    '相关报道称，这家公司的对手也在准备同样的产品，最快下个月就会上市。',
    '记者在现场看到，展台前排起了长队，有人等了两个多小时。',
    '编辑部的人后来说，那天晚上谁也没有睡，稿子改了十二遍。',
    '二维码扫描是这款手机最常用的功能，去年每天要用掉三亿次，比支付还多。',
    '分享经济在这座城市里已经走过了第五个年头，参与的人还在增加。',
    '下一篇章',
    '01',
    '推荐算法',
    '热门',
    '產品與價格',
  ])('keeps 「%s」 in the middle of an article', (words) => {
    expect(kept(PROSE, words, PROSE)).toEqual([PROSE, words, PROSE])
  })

  it('leaves out what says when and by whom before the article and behind it', () => {
    const lines = ['文／林小美', '2024-12-13 09:00', PROSE, PROSE, '（記者王小明／台北報導）']
    expect(kept(...lines)).toEqual([PROSE, PROSE])
  })

  it('keeps the questions of an interview', () => {
    const lines = [PROSE, '記者：為什麼要搬到南部？', PROSE, '記者：之後呢？', PROSE]
    expect(kept(...lines)).toEqual(lines)
  })

  it('takes a box of related headlines out of the middle', () => {
    const headline = line('這支手機為什麼賣到三萬元', { isLinks: true, isItem: true })
    expect(kept(PROSE, line('延伸閱讀'), headline, PROSE, PROSE)).toEqual([PROSE, PROSE, PROSE])
  })

  it('ends where only related articles follow', () => {
    const lines = [PROSE, PROSE, PROSE, PROSE]
    expect(kept(...lines, '相关阅读：', '新款耳机评测，降噪很好，但是续航时间实在是太短了。')).toEqual(lines)
  })

  it('ends at the comments, however many there are', () => {
    const comments = Array.from({ length: 9 }, () => '我觉得这家公司很有前途，明年还会再买他们的产品。')
    expect(kept(PROSE, PROSE, '网友评论(9)', ...comments)).toEqual([PROSE, PROSE])
  })

  it('ends at comments without a heading, by what each of them ends with', () => {
    const comments = ['一', '二', '三', '四'].flatMap((name) => [name, `${PROSE}${name}`, '回覆'])
    expect(kept(PROSE, PROSE, ...comments)).toEqual([PROSE, PROSE])
  })

  it('keeps all where nothing would be left', () => {
    expect(kept('免责声明：以上内容来自网友，不代表本站立场。')).toHaveLength(1)
  })
})
