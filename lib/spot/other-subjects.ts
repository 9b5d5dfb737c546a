/** Words of other subjects, folded. News of these mentions phones and platforms; technology is not what it is about. */
export const OTHER_SUBJECTS: readonly string[] =
  // police, courts, accidents
  (
    '警方 民警 警员 员警 派出所 公安局 公安分局 嫌疑人 嫌犯 犯罪嫌疑人 诈骗 骗子 被骗 报警 报案 抓获 刑事拘留 拘留 男子 女子 大娘 失主 拾获 死亡 受伤 车祸 火灾 地震 台风 暴雨 ' +
    // sport
    '球队 球员 主教练 教练 比赛 球赛 联赛 决赛 夺冠 进球 梅开二度 足总 足协 奥运 世界杯 球迷 主场 客场 ' +
    // stage and screen
    '演唱会 歌手 粉丝 明星 艺人 顶流 偶像 歌迷 电影 综艺 票房 演员 导演 专辑 热搜 超话 红毯 娱乐圈 八卦 金曲奖 唱片 入围 门票 黄牛 ' +
    // politics
    '立法院 立委 行政院 国民党 民进党 民众党 朝野 在野党 选举 总统府 候选人 民调 外交部 习近平 人大代表 政协 统战 战争 军队 导弹 ' +
    // offices, schools, conferences of theirs
    '学院 我校 我院 校园 智慧校园 校长 党委 书记 师生 高校 高考 考生 教育部 教育厅 致辞 研讨会 揭牌 开班 学校 课堂 教师 党的二十大 精神文明 干部 群众 ' +
    // health and weather
    '医院 患者 门诊 疫情 疫苗 医生 疾病 病毒 确诊 药物 临床 过敏 气象台 降雪 高温 ' +
    // life
    '食材 小火 料酒 做法 好吃 餐厅 景点 旅游 旅客 假期 高铁 铁路 航班 交警 交管 交管局 路况 拥堵 错峰 房价 楼市 房贷 博物馆 文物 展览 ' +
    // cars as cars
    '试驾 油耗 内饰 座椅 操控 马力 扭力 底盘 后座 汽油车 燃油车 轿跑 车主 驾驶者 ' +
    // games as games
    '玩家 副本 皮肤 战令 新手礼包 职业技能 公会 剧情 角色扮演 ' +
    // the economy at large
    '国内生产总值 居民消费价格 失业率 银行 保险 央行 降息 通胀 理财 白酒 纺织 服装 玩具 食品 农业 农民 外贸 煤炭 黄金 房地产'
  ).split(' ')
