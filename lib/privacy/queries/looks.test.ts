import { afterAll, beforeAll, expect, test } from "vitest";
import { certificates, db, organisations, signingKeys, transaction } from "@/db";
import { uuidv7 } from "@/db/id";
import { aStaff, aVolunteer, theRegions } from "@/db/seed/scenes";
import { freshDatabase } from "@/db/testing";
import { audit } from "../../audit/mutations";
import { yearReport } from "../rules/report";
import { looksLog, yearFacts } from "./desk-log";
import { looksOf } from "./looks";
import { amountsOf } from "./screen";

let close: () => Promise<void>;
beforeAll(async () => {
  ({ close } = await freshDatabase());
  await theRegions();
});
afterAll(() => close());

const write = <T>(work: Parameters<typeof transaction<T>>[0]) => transaction(work, { alone: ["scene"] });

async function aCertificate(volunteerId: string): Promise<string> {
  const id = uuidv7();
  const now = new Date();
  const made = { version: 1, isSample: false };
  await write(async (tx) => {
    const names = { name: "示例协会", pinyin: "sl", initials: "sl", regionCode: "150100" };
    await tx
      .insert(organisations)
      .values({ id, kind: "association", ...names, isIssuer: true, createdAt: now, ...made });
    await tx.insert(signingKeys).values({ id, publicKey: "none", sealedPrivateKey: "none", createdAt: now });
    const period = { fromDay: "2026-01-01", toDay: "2026-06-30", minutes: 60 };
    const signed = { snapshot: {}, keyId: id, signature: "none", issuedBy: "scene", issuedAt: now };
    await tx.insert(certificates).values({
      ...{ id, number: id, volunteerId, recordingUnitId: id, regionCode: "150100", state: "issued" },
      ...period,
      ...signed,
      ...made,
    });
  });
  return id;
}

test("a look at an identity number counts like one at the contact: for the person, in the log and in the year", async () => {
  const [staff, admin, child, other] = [
    await aStaff({ name: "示例·看的人" }),
    await aStaff({ role: "admin" }),
    await aVolunteer({ birthMonth: `${new Date().getFullYear() - 16}-01`, number: "V00000001" }),
    await aVolunteer(),
  ];
  const certificate = await aCertificate(child.volunteerId);
  await write(async (tx) => {
    await audit(tx, staff, {
      act: "volunteers.reveal",
      subject: { kind: "volunteer", id: child.volunteerId },
      regionCode: "150100",
      facts: { why: "incident", session: "s" },
    });
    await audit(tx, admin, {
      act: "certificates.show_identity",
      subject: { kind: "certificate", id: certificate },
      regionCode: "150100",
      facts: { why: "print_full", session: "s", volunteer: child.volunteerId },
    });
    await audit(tx, staff, {
      act: "volunteers.approve",
      subject: { kind: "volunteer", id: child.volunteerId },
      regionCode: "150100",
      facts: {},
    });
  });
  const looks = await looksOf(db, child.volunteerId);
  expect(looks.map(({ act, why }) => [act, why]).sort()).toEqual([
    ["certificates.show_identity", "print_full"],
    ["volunteers.reveal", "incident"],
  ]);
  expect(looks.find(({ act }) => act === "volunteers.reveal")?.name).toBe("示例·看的人");
  expect(await looksOf(db, other.volunteerId)).toEqual([]);
  const { amounts } = await amountsOf(db, child, null, new Date());
  expect(amounts.logs).toBe(2);

  const log = await looksLog(1);
  expect(log).toHaveLength(2);
  expect(log.every(({ number, minor }) => number === "V00000001" && minor)).toBe(true);
  const report = yearReport(await yearFacts(new Date().getFullYear()), new Date());
  const row = (why: string) => report.looks.find((one) => one.why === why);
  expect(row("incident")).toMatchObject({ minors: [1, 0], adults: [0, 0] });
  expect(row("print_full")).toMatchObject({ minors: [0, 1], adults: [0, 0] });
  expect(report.allLooks).toMatchObject({ minors: [1, 1], adults: [0, 0] });
});
