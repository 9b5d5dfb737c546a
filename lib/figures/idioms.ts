/**
 * Words that hold a numeral and count nothing. A number that begins inside one of them is passed over.
 * Words that begin with 一 and a measure word need no line here: one of a thing is never a figure.
 */
export const IDIOMS: ReadonlySet<string> = new Set(
  `万一 统一 唯一 专一 单一 逐一 之一 千万别 千万不要 千万要 万万 十分 百分 百科 百度 百川 百货 百姓 百年 千年 万年 百强 百花 百般
  万能 万物 万事 万有 万维 万科 万达 万里 万象 万众 千古 千里 千帆 千问 千禧 亿万 亿纬 万卷 万家 十足 十字 十佳 九宫 八卦 八方 八面
  四处 四周 四面 四方 四季 四肢 四维 四通 三维 二维 两岸 两者 两边 两侧 两面 两极 两会 三农 三方 三角 三大件 三星 三菱 三元
  二手 二线 三线 四线 五线 二级 三级 二次元 二代 五官 五金 五花 六合 六小龙 七牛 七夕 八达岭 九州 九号 九章 四川 四海
  两手 两难 两全 三番 再三 接二连三 丢三落四 千方百计 千家万户 千千万万 万无一失 百分百 七上八下 五湖四海 双十一 双十二
  百亿补贴 万亿俱乐部 十四五 十三五 十五五 百万富翁 亿万富翁 千禧年 三天两头 两个凡是 半斤八两 不二 无二 二话 二者 三者 一二
  三思 三军 三峡 三亚 百事 百思买 百胜 千金 千兆 万兆 百炼 万相 亿欧 八仙 四大天王 千篇一律 百里挑一 万里长征 五毛 两回事 两码事
  两口子 数字 十一国庆 十一长假 十一黄金周 十一假期 五一 数一数二 三言两语 十有八九 三三两两 二三线 三四线 一二线 一两`
    .split(/\s+/)
    .filter(Boolean),
)

export const LONGEST_IDIOM = Math.max(...[...IDIOMS].map((word) => word.length))
