import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileIndex, createMatcher } from '../../lib/glossary/index.ts'
import { readGlossary } from '../../scripts/glossary/read-glossary.ts'
import { fold } from './entries-for-tests.ts'

const find = createMatcher(compileIndex(readGlossary(), fold))
const findWords = (text: string) =>
  find({ folded: fold(text) }).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`)

describe('sentences of news', () => {
  test.each([
    [
      '輝達執行長黃仁勳表示，新一代GPU將採用台積電3奈米先進製程與HBM。',
      [
        'nvidia:輝達',
        'jensen-huang:黃仁勳',
        'gpu:GPU',
        'tsmc:台積電',
        'nanometre:奈米',
        'advanced-node:先進製程',
        'hbm:HBM',
      ],
    ],
    [
      '聯發科第三季毛利率季增，手機晶片出貨量優於市場預期，市佔率也上升。',
      [
        'mediatek:聯發科',
        'gross-margin:毛利率',
        'period-on-period:季增',
        'chip:晶片',
        'shipments:出貨量',
        'market-share:市佔率',
      ],
    ],
    [
      '据晚点LatePost，字节正让几个团队赛马，谁的月活高谁留下。',
      ['latepost:晚点LatePost', 'bytedance:字节', 'horse-racing:赛马', 'monthly-active-users:月活'],
    ],
    [
      '月之暗面、智譜和階躍星辰都在談新一輪融資，估值差距很大。',
      ['moonshot-ai:月之暗面', 'zhipu:智譜', 'stepfun:階躍星辰', 'funding-round:融資', 'valuation:估值'],
    ],
    [
      '蘋果新機訂單推升鴻海業績，三星與小米也調高出貨目標。',
      ['apple:蘋果', 'foxconn:鴻海', 'samsung:三星', 'xiaomi:小米', 'shipments:出貨'],
    ],
    [
      'DeepSeek把模型蒸餾後開源，上下文視窗拉長到128K token，幻覺也減少。',
      [
        'deepseek:DeepSeek',
        'distillation:模型蒸餾',
        'open-source:開源',
        'context-window:上下文視窗',
        'token:token',
        'hallucination:幻覺',
      ],
    ],
    [
      '云厂商的资本开支同比翻番，大部分用于数据中心和算力。',
      ['capital-expenditure:资本开支', 'year-on-year:同比', 'data-centre:数据中心', 'compute:算力'],
    ],
    [
      '人形機器人公司多主打具身智慧，自動駕駛團隊也紛紛入局。',
      [
        'humanoid-robot:人形機器人',
        'embodied-ai:具身智慧',
        'autonomous-driving:自動駕駛',
        'enter-the-game:入局',
      ],
    ],
    [
      '蔚来、小鹏、理想公布交付量，何小鹏转发了榜单。',
      ['nio:蔚来', 'xpeng:小鹏', 'li-auto:理想', 'he-xiaopeng:何小鹏'],
    ],
    [
      '这家大厂继续裁员，上周他被优化，拿到N+1，同事笑称他毕业了。',
      ['big-tech-firm:大厂', 'layoffs:裁员', 'optimised:被优化', 'n-plus-one:N+1', 'graduated:毕业'],
    ],
    [
      '老板要求各部门先对齐，再拉通流程，找到抓手，形成闭环。',
      ['align-views:对齐', 'pull-through:拉通', 'grip:抓手', 'closed-loop:形成闭环'],
    ],
    ['RLHF是让模型与人对齐的方法。', ['ai-alignment:对齐']],
    [
      '戴爾與聯想的筆電銷量下滑，惠普也一樣，祖克柏則看好AI眼鏡。',
      ['dell:戴爾', 'lenovo:聯想', 'hp:惠普', 'zuckerberg:祖克柏', 'ai-glasses:AI眼鏡'],
    ],
    [
      '公司完成A轮融资，老股东跟投；淨利年增12%，年报下周公布。',
      [
        'series-a:A轮融资',
        'follow-investor:跟投',
        'net-profit:淨利',
        'year-on-year:年增',
        'earnings-report:年报',
      ],
    ],
    [
      '甲骨文与OpenAI签约，美光和SK海力士的内存涨价，平头哥也发布芯片。',
      ['oracle:甲骨文', 'openai:OpenAI', 'micron:美光', 'sk-hynix:SK海力士', 't-head:平头哥', 'chip:芯片'],
    ],
    [
      '库克来访，iPhone订单增加；王兴兴的宇树与王兴的美团也有动作。',
      [
        'tim-cook:库克',
        'iphone:iPhone',
        'wang-xingxing:王兴兴',
        'unitree:宇树',
        'wang-xing:王兴',
        'meituan:美团',
      ],
    ],
    ['未来自研芯片会更多，多智能体系统也一样。', ['in-house:自研', 'chip:芯片', 'ai-agent:智能体']],
    [
      'ChatGPT Pro比ChatGPT Plus贵，反内卷的声音压过了内卷。',
      ['chatgpt-pro:ChatGPT Pro', 'chatgpt-plus:ChatGPT Plus', 'anti-involution:反内卷', 'involution:内卷'],
    ],
  ])('%s', (text, found) => expect(findWords(text)).toEqual(found))
})

describe('words that only look like terms', () => {
  test.each([
    '今年苹果和小米都丰收，果农高兴。',
    '她早餐吃了豆包，配一碗小米粥。',
    '香港赛马会公布了新赛季的赛程。',
    '每个字节由八位组成。',
    '协议头占用四字节，员工可查看字节码。',
    '其中三月活动最多，室内测试照常。',
    '这项研究取代工人的说法并不成立。',
    '公司推出海外版应用。',
    '高通胀让消费者不敢花钱。',
    '三星堆出土了新的文物。',
    '全年包揽了六项冠军。',
    '平台积极配合，舞台积水已清理。',
    '相同比例的样本，不同比较方法。',
    '本店提供蒸馏水。',
    '企业要开源节流。',
    '中华为大家庭的成员感到骄傲。',
    '结果并不理想，造出好车仍是他的理想。',
    '文字左对齐，内存对齐以八字节为单位。',
    '其中台湾的情况，手中台账均已列出。',
    '他紧抓手机不放。',
    '沙拉通常很好吃。',
    '互联网易受攻击。',
    '中美团队在东京东部会面，随后去北京东城。',
    '殷墟甲骨文的发现轰动全国。',
    '令人联想到旧电脑。',
    '雨水滴滴答答，点点滴滴都是公司往事。',
    '博通古今的学者，普惠普及的政策。',
    '法院最终被裁定有管辖权。',
    '来自研究所和来自研发部门的同事。',
    '普通义务教育阶段的学生。',
    '净利率与毛利不同，不能单纯利用数字。',
    '点此返回购物车，超市值得一去。',
    '今年报名人数多，2023年报告了三例，青年报创刊。',
    '今年增加三成，2024年增长放缓，第三季增加不多，3月增长。',
    '她挖人参去了，全员会参加。',
    '广场上人马云集。',
    '寒武纪生命大爆发之前的前寒武纪。',
    '工程总包合同已签。',
    '试卷价格不变，更卷曲的头发。',
    'AI智能体验更好，人工智能体系完善。',
    '聊天采用端到端加密，与AI无关。',
    '每份含5g盐，视频有1.5G大小。',
    '自驾车旅行的游客增加。',
    '这款手机卖996元，不用加班。',
    '法律漏洞要补上。',
    '投资安全第一，工资安排妥当。',
    '他毕业于清华，是清华硕士。',
    '汽车规模扩大，机动车规定出台。',
    '仲裁员宣布休庭。',
    '热气升腾，资讯飞速传播。',
    '曝光机会增加，画面显示卡顿，要单独显示。',
    '即梦想成真，卫星绘制地图，板上钉钉。',
    '体内耗氧量，封闭环境，国内卷烟。',
    '率领投资团理财报告。',
  ])('%s', (text) => expect(findWords(text)).toEqual([]))
})

/** Jargon and names of the seed article, as its mirror writes them. */
const SEED_WORDS = `
大力出奇跡 縮放法則 Scaling_Laws 賽馬 中間態 首發 內測版 月活 月活躍用戶 預訓練 去肥增瘦 競業協議 燒錢 大廠 增長引擎 用戶時長
ROI To_C ToB 變相收購 獨角獸企業 卷死 一線梯隊 年包 算力 大模型 文生圖模型 推理成本 AI_Agent 入局 賣身 裁員 轉崗 跳槽 賽道
天花板 商業化 頭部 迭代 基礎模型 語音合成 聲音復刻 半導體 移動互聯網 云服務 視頻生成 AI原生應用 同比增速 VR
字節 字節跳動 阿里 百度 騰訊 OpenAI 36氪 智能涌現 零一萬物 火山引擎 昆侖萬維 谷歌 OPPO 朝夕光年 大力教育 波形智能
Inflection Character.AI Adept QuestMobile 晚點LatePost 界面新聞 人人都是產品經理 字母榜
豆包 即夢 剪映 抖音 TikTok 今日頭條 Sora ChatGPT Kimi智能助手 文小言 飛書 PICO 文心一言 通義千問 Coze Cici 星繪 貓箱 豆包愛學
云雀大模型 PixelDance Seaweed VideoPoet o1模型 GPT 奧特曼 張一鳴 梁汝波 張楠 周亞輝 周暢 朱駿
`
  .trim()
  .split(/\s+/)
  .map((word) => word.replace('_', ' '))

const SEED = new URL('../../../shared/corpus/pages.jsonl', import.meta.url)

describe.skipIf(!existsSync(SEED))('the seed article (skipped where ../shared/corpus is absent)', () => {
  test('holds these words, and every one of them is found', () => {
    const rows = readFileSync(SEED, 'utf8').trim().split('\n')
    const text: string = rows.map((row) => JSON.parse(row)).find(({ id }) => id === 'seed').text
    const found = find({ folded: fold(text) }).map(({ start, end }) => text.slice(start, end))
    const isFound = (word: string) => found.some((words) => words.includes(word))
    const absent = SEED_WORDS.filter((word) => !text.includes(word))
    expect(absent).toEqual([])
    expect(SEED_WORDS.filter((word) => !isFound(word))).toEqual([])
  })
})
