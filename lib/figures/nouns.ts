/** Words that tell what a number without a unit counts, as the parts of regular expressions. */

/** People: 2000员工, 月活用户达4839万. */
export const PERSON_NOUN =
  '用户|使用者|员工|职工|会员|订阅者|订户|粉丝|网友|网民|开发者|工程师|程序员|工作人员|研究员|研究人员|科学家|学生|学员|消费者|顾客|玩家|创作者|读者|观众|听众|乘客|司机|骑手|作者|人才|人口|主播|博主|教师|老师|患者|居民|人员'

/** People counted over a time: 月活达1亿. */
export const AUDIENCE =
  '月活|日活|周活|月活跃|日活跃|用户数|用户量|用户规模|会员数|粉丝数|注册用户|MAU|DAU|WAU'

/** Sums of money: 营收达15亿. */
export const MONEY_NOUN =
  '营收|营业收入|收入|利润|净利|毛利|估值|市值|融资|预算|投资|亏损|成本|销售额|交易额|成交额|补贴|罚款|年薪|月薪|薪资|工资|奖金|薪酬|价格|售价|定价|费用|资金|债务|贷款|现金|收购价|总价|金额|资产|负债|支出|开支|资本|投入|交易总额|GMV|产值|票房|流水'

/** Words that say a number comes from someone who counted. */
export const SOURCED = /据|数据|报告|统计|显示|调查|调研|财报|公告|研究/

/** A plain number behind one of these names a thing and measures nothing. */
export const LABEL =
  /(?:编号|代码|代号|邮编|电话|热线|传真|QQ|群|微信|房间|许可证|备案|股票|证券|ISBN|版本|型号|密码|端口|账号|学号|文号|字号)[^\d]{0,3}$/
