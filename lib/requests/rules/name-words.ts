/* Words that tell a list of people from a list of things. Only ever compared; nothing here names anybody. */

/** The hundred usual surnames, and those that are usual in Inner Mongolia. */
export const SURNAMES = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文包乌鲍佟关闫肖齐祁霍岳",
);
export const COMPOUND_SURNAMES = new Set([
  "欧阳",
  "上官",
  "司马",
  "诸葛",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "令狐",
  "司徒",
]);

/** Beginnings and endings of usual Mongolian names as written in Chinese. */
export const MONGOL_NAMES = [
  "巴特尔",
  "巴图",
  "其其格",
  "琪琪格",
  "格日勒",
  "娜仁",
  "乌云",
  "乌日",
  "苏日",
  "阿拉坦",
  "阿木尔",
  "朝鲁",
  "宝音",
  "敖登",
  "斯琴",
  "萨仁",
  "塔娜",
  "图雅",
  "托娅",
  "哈斯",
  "孟和",
  "道尔吉",
  "那日苏",
  "莫日根",
  "高娃",
  "通拉嘎",
  "特木尔",
  "苏和",
  "布和",
  "青格",
];

/** Usual words of two or three characters that begin like a surname. */
export const NOT_NAMES = new Set(
  (
    "高一 高二 高三 高中 高校 高新 高级 高等 高年级 高铁 高度 高职 周一 周二 周三 周四 周五 周六 周日 周末 周围 周边 周年 周期 " +
    "方案 方法 方便 方面 方式 方向 金属 金融 金额 金牌 马铃薯 马奶 马上 马路 江苏 江西 江河 文化 文字 文具 文创 文章 文明 文艺 文科 文件 " +
    "文字作品 白板 白纸 白天 白酒 程序 程度 石头 石油 石材 石墨 安全 田地 田径 任务 任课 任何 何时 何地 何人 何处 万人 万元 万里 " +
    "成果 常见 常识 常用 常规 曾经 毛笔 毛巾 毛绒 叶子 林业 林木 林地 林草 唐诗 宋词 许可 许可证 许多 谢谢 关于 关注 关键 关系 关联 关闭 " +
    "于是 余下 余量 包装 包括 包头 包头市 包子 包含 包裹 乌海 乌兰 乌兰察布 乌拉特 夏天 夏季 夏令营 易拉宝 易错 易懂 易燃 齐全 齐备 肖像 " +
    "肖像权 史料 史诗 康复 孔雀 龙舟 龙头 段落 钱包 钱币 汤料 雷电 雷达 武术 武器 侯车 陆地 陆续 陆路 顾问 顾客 熊猫 贺卡 贺词 " +
    "黎明 丁香 夏至 秦腔 秦岭 苏打 苏州 吴语 朱砂 黄金 黄河 黄豆 黄芪 黄油 黄瓜 黄米 黄色 杨树 杨柳 李子 张贴 张家口 陈列 陈述 陈醋 " +
    "胡麻 胡萝卜 胡同 胡琴 梁柱 罗列 罗盘 郑重 韩国 于此 董事 董事会 曹操 沈阳 彭湃 吕梁 卢沟桥 范围 范例 范文 钟表 钟头 姚明 " +
    "康养 关税 关卡 关怀 万能 万物 马术 马匹 马鞍 马头琴 高粱 高考 高山 高原 白云 白菜 白糖 白板笔 金子 金银 金色 方形 方格 方程 " +
    "石器 石雕 石榴 石膏 程控 常州 常任 武汉 江南 江山 文旅 文本 文案 文稿 文献 任教 任职 戴口罩 余额 段子 易购 雷雨 毛线 毛毡 毛皮 毛肚 " +
    "贾岛 孟子 孔子 老子 孙子 周易 史记 宋体 黑体 唐卡 夏普 高压 高温 高清 高效 高质量 高分子 高价值 王者 王国 林场 何种 何为"
  ).split(" "),
);

/** The same surnames as they are written in English. */
export const PINYIN_SURNAMES = new Set(
  (
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu " +
    "dong xiao cheng cao yuan deng shen zeng peng lv lyu su lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren " +
    "fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long duan lei qian bao"
  ).split(" "),
);
