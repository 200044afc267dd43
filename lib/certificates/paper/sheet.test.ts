import { describe, expect, test } from "vitest";
import { aSnapshot } from "@/test/snapshot";
import { paperText } from "./sheet";

type More = Partial<Parameters<typeof paperText>[0]>;
const said = (more: Parameters<typeof aSnapshot>[0] = {}, shown: More = {}) =>
  paperText({ snapshot: aSnapshot(more), state: "issued", identity: null, host: "zhiya.example", ...shown });
const sentence = (text: ReturnType<typeof said>) => text.body.map((piece) => piece.text).join("");
const training = (title: string, minutes: number) => ({ day: "2025-03-01", title, minutes });

describe("what a certificate says", () => {
  test("is one sentence, with the name, the times and the hours strong", () => {
    const text = said();
    expect(sentence(text)).toBe(
      "兹证明示例·陈一（志愿者编号 V00000018）于 2025 年 1 月 1 日至 2025 年 12 月 31 日，参加本单位组织的志愿服务 2 次，服务时间合计 5.4 小时。",
    );
    expect(text.body.filter(({ strong }) => strong).map((piece) => piece.text)).toEqual([
      "示例·陈一",
      "2 次",
      "5.4 小时",
    ]);
  });
  test("the lines shown add up to the total shown", () => {
    const text = said();
    const tenths = text.pages.flat().map((row) => row.tenths);
    expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(54);
    expect(text.total.hours).toBe("5.4");
  });
  test("an identity number stands there only if one was asked for and may be shown", () => {
    const number = "0000**********0008";
    expect(sentence(said({ identityKind: "resident_card" }, { identity: number }))).toContain(
      `（志愿者编号 V00000018，居民身份证 ${number}）`,
    );
    expect(sentence(said({ identityKind: "resident_card" }))).toContain("（志愿者编号 V00000018）");
    expect(sentence(said({}, { identity: number }))).not.toContain(number);
  });
  test("trainings are said beside the service, never in its hours", () => {
    expect(said().notes).toHaveLength(1);
    const { notes, total } = said({ trainings: [training("示例·岗前培训", 90), training("示例·讲解认证", 45)] });
    expect(notes[0]).toBe(
      "另参加培训 2 次、2.2 学时，不计入服务时间：2025-03-01《示例·岗前培训》、2025-03-01《示例·讲解认证》。",
    );
    expect(total.hours).toBe("5.4");
  });
  test("the national system's entry is said as it was, never more", () => {
    const [one, two] = aSnapshot().lines;
    if (!one || !two) throw new Error("no lines");
    const basis = (lines: (typeof one)[]) => said({ lines }).notes.join("");
    expect(basis([one, two])).toContain("：未录入。");
    expect(basis([{ ...one, nationalOn: "2025-06-01" }, two])).toContain("2 条中已录入 1 条");
    const all = [
      { ...one, nationalOn: "2025-07-02" },
      { ...two, nationalOn: "2025-06-01" },
    ];
    expect(basis(all)).toContain("已录入（2025-07-02）");
  });
  test("a unit's note, the watermark of a sample, and that it was ended", () => {
    expect(said()).toMatchObject({ watermark: null, ended: null });
    expect(said({ note: "示例说明" }).notes.at(-1)).toBe("示例说明");
    expect(said({ isSample: true }).watermark).toBe("示例数据·不具证明效力");
    expect(said({}, { state: "revoked" }).ended).toBe("已撤销");
    expect(said({}, { state: "superseded" }).ended).toBe("已更换");
  });
  test("a unit without a credit code has no line for one; the script is the unit's choice", () => {
    const { unit } = aSnapshot();
    expect(said().issuer.creditCode).toBe("统一社会信用代码：000000000000000000");
    expect(said({ unit: { ...unit, creditCode: null } }).issuer.creditCode).toBeNull();
    expect(said({ layout: "mongol_han", titleMn: "ᠲᠡᠮᠳᠡᠭ" })).toMatchObject({
      layout: "mongol_han",
      titleMn: "ᠲᠡᠮᠳᠡᠭ",
    });
  });
  test("what does not fit on the first page goes on over the next, each line once", () => {
    const [line] = aSnapshot().lines;
    if (!line) throw new Error("no line");
    const lines = Array.from({ length: 60 }, (_, n) => ({ ...line, chain: `c${n}` }));
    const { pages } = said({ lines });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().map((row) => row.line.chain)).toEqual(lines.map(({ chain }) => chain));
    expect(said({ lines, trainings: [training("示例·岗前培训", 60)] }).pages[0]?.length).toBeLessThan(
      pages[0]?.length ?? 0,
    );
  });
});
