import { describe, expect, test } from "vitest";
import { nameFault } from "./no-names";

describe("a list of people is refused", () => {
  test.each([
    "张三、李四、王五",
    "参加的学生：\n张小明\n李华\n王芳芳\n刘洋",
    "1. 张三 2. 李四 3. 王五",
    "张三（男） 李四（女） 王五（男）",
    "张三 男 12岁\n李四 女 11岁\n王五 男 12岁",
    "欧阳小明，司马光光，诸葛亮亮",
    "巴特尔、其其格、娜仁托娅、苏和",
    "名单如下，请安排座位：赵一 钱二 孙三 周小四",
    "Zhang San, Li Si, Wang Wu",
    "张三,男,15\n李四,女,15\n王五,男,16",
  ])("%j", (text) => expect(nameFault(text)).toBe("name_list"));
});

describe("an identity number is refused", () => {
  test.each([
    "学生身份证 150102201403052318",
    "15010220140305231X",
    "15010220140305231x，请登记",
    "150102 20140305 2318",
    "１５０１０２２０１４０３０５２３１８",
    "150102140305231",
  ])("%j", (text) => expect(nameFault(text)).toBe("id_number"));
});

describe("what a school usually writes is fine", () => {
  test.each([
    "",
    "请联系张伟老师",
    "当天由张伟、李娜两位老师在场",
    "张老师、李老师、王老师、赵主任都会在场",
    "班主任张伟、李娜、王芳老师会在场",
    "想听专利、商标、版权、地理标志",
    "高一、高二、高三各两个班",
    "周一、周三、周五上午都可以",
    "我们有马铃薯、黄芪、黄金米三种产品",
    "包头、乌海、江苏、石家庄都有客户",
    "方案、文案、文稿、文创都是自己做的",
    "有金属加工、石墨、石油三条生产线",
    "羊绒、牛奶、马奶、白酒",
    "电话 0471-1234567，手机 138 0000 0021",
    "申请号 202110123456.7，商标注册号 12345678",
    "统一社会信用代码 91150100MA0N000000",
    "五年级 1 班 42 人，2 班 43 人，3 班 41 人",
    "操场、礼堂、多功能厅都可以，上午第三节前后",
    "有人在网上卖仿冒我们商标的牛肉干，已经找到三家店",
    "Patents, trade marks, copyright and trade secrets",
    "Mr Zhang will be there; please call him before you come",
    "Baotou, Hohhot, Chifeng",
    "2026-04-28、2026-04-29、2026-04-30",
  ])("%j", (text) => expect(nameFault(text)).toBeNull());
});
