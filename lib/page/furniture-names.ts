/** Words in class names and ids by which sites name what stands around an article, English and pinyin. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    'nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs sidebar side aside footer foot copyright ' +
    'related relate relation relative recommend recommended recommendation recommends recommand share shares ' +
    'sharebar bshare bdshare social sns tag tags keyword keywords hot rank ranking rankings ad ads advert ' +
    'advertisement adsense banner login signin register toolbar tools tool pagination pager paging pages ' +
    'prevnext qrcode qr ewm erweima subscribe subscription newsletter popup modal toast dialog cookie gdpr player ' +
    'disclaimer statement declare guess topbar backtop gotop promo promotion sponsor sponsored feedback jubao ' +
    'report tuijian fenxiang xiangguan banquan dibu daohang authorinfo'
  ).split(' '),
)

/** Words by which sites name what readers wrote. */
export const COMMENT_NAMES: ReadonlySet<string> = new Set(
  'comment comments commentlist cmt reply replies replys pinglun liuyan disqus discuss discussion gentie tie'.split(
    ' ',
  ),
)

/** Words by which sites name what shows an article's headline. */
export const HEADLINE_NAMES: ReadonlySet<string> = new Set(
  'title headline subject tit titles arttitle newstitle biaoti bt topic caption'.split(' '),
)

/** Words by which sites name the paragraph between headline and article. */
export const LEAD_NAMES: ReadonlySet<string> = new Set(
  'lead lede summary abstract intro introduction digest brief desc description excerpt standfirst daodu zhaiyao'.split(
    ' ',
  ),
)

/** Words by which sites name their own sign. */
export const LOGO_NAMES: ReadonlySet<string> = new Set('logo brand sitename'.split(' '))
