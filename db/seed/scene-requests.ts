import { uuidv7 } from "../id";
import { organisations, requests } from "../index";
import { longAgo, next, write } from "./scene";

type RequestScene = Partial<typeof requests.$inferInsert>;

/** A school of Hohhot, unless told otherwise. */
export function aSchool(own: Partial<typeof organisations.$inferInsert> = {}): Promise<string> {
  return write(async (tx) => {
    const id = own.id ?? uuidv7();
    await tx.insert(organisations).values({
      kind: "school",
      name: `示例学校${next()}`,
      pinyin: "shili",
      initials: "sl",
      regionCode: "150100",
      isIssuer: false,
      version: 1,
      isSample: false,
      createdAt: longAgo,
      ...own,
      id,
    });
    return id;
  });
}

/** A unit that may record service. */
export const anIssuer = (): Promise<string> => aSchool({ kind: "agency", isIssuer: true });

/** A campus visit that a coordinator took on: 126 pupils, a teacher with them. */
export function aRequest(own: RequestScene = {}): Promise<string> {
  return write(async (tx) => {
    const id = own.id ?? uuidv7();
    const n = next();
    await tx.insert(requests).values({
      number: `SQ26-TEST-${n}`,
      kind: "campus_visit",
      state: "in_review",
      regionCode: "150100",
      organisationName: `示例学校${n}`,
      contactName: "示例·孙老师",
      contactRole: "科技辅导员",
      contactPhone: `1390000${String(n).padStart(4, "0")}`,
      locale: "zh-CN",
      answers: {},
      headCount: 126,
      adults: 3,
      language: "zh",
      submittedAt: longAgo,
      version: 1,
      isSample: false,
      createdAt: longAgo,
      changedAt: longAgo,
      ...own,
      id,
    });
    return id;
  });
}
