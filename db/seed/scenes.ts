import { accountRegions, accounts, clearances, consents, type Executor, qualifications, volunteers } from "../index";
import { uuidv7 } from "../id";
import type { ClearanceKind, ClearanceResult, LanguageLevel, QualificationKind, Role, VolunteerState } from "../words";
import { ensureRegions } from "./regions";
import { longAgo, next, write } from "./scene";

export * from "./scene-events";
export * from "./scene-service";
export * from "./scene-sessions";
export * from "./scene-trainings";
export * from "./scene-signups";

/** Scene builders for tests: a few facts given, the rest sensible. Days are YYYY-MM-DD, months YYYY-MM. */

export type SceneActor = {
  accountId: string;
  sessionId: string;
  role: Role;
  name: string;
  locale: "zh-CN";
  regions: string[];
  volunteerId: string | null;
  isSample: boolean;
};
/** An actor that is surely a volunteer. */
export type VolunteerActor = SceneActor & { volunteerId: string };

/** Every scene begins with the regions. */
export async function theRegions(): Promise<void> {
  await write((tx) => ensureRegions(tx));
}

async function anAccount(tx: Executor, role: Role, name: string): Promise<string> {
  const accountId = uuidv7();
  await tx.insert(accounts).values({
    id: accountId,
    role,
    name,
    email: `${accountId}@example.test`,
    locale: "zh-CN",
    version: 1,
    isSample: false,
    createdAt: longAgo,
  });
  return accountId;
}

const actor = (accountId: string, role: Role, name: string, more: Partial<SceneActor> = {}): SceneActor => ({
  accountId,
  sessionId: "scene",
  role,
  name,
  locale: "zh-CN",
  regions: [],
  volunteerId: null,
  isSample: false,
  ...more,
});

/** A coordinator of Hohhot unless told otherwise. */
export function aStaff({
  name = `示例·协调员${next()}`,
  role = "coordinator",
  regions = ["150100"],
}: {
  name?: string;
  role?: "coordinator" | "admin" | "auditor";
  regions?: string[];
} = {}): Promise<SceneActor> {
  return write(async (tx) => {
    const accountId = await anAccount(tx, role, name);
    const scope = role === "coordinator" ? regions : [];
    if (scope.length > 0)
      await tx.insert(accountRegions).values(scope.map((regionCode) => ({ accountId, regionCode })));
    return actor(accountId, role, name, { regions: scope });
  });
}

export type VolunteerScene = {
  name?: string;
  /** V and eight digits; one that nobody types unless told. */
  number?: string;
  birthMonth?: string;
  region?: string;
  status?: VolunteerState;
  languageZh?: LanguageLevel;
  languageMn?: LanguageLevel;
  qualifications?: { kind: QualificationKind; from?: string; until?: string | null }[];
  clearances?: { kind?: ClearanceKind; result?: ClearanceResult; on?: string; until?: string }[];
  /** A guardian's consent that counts until this day. */
  guardianUntil?: string;
};

/** An active adult of Hohhot who can give talks in Chinese, unless told otherwise. */
export async function aVolunteer(scene: VolunteerScene = {}): Promise<VolunteerActor> {
  const [one] = await manyVolunteers(1, scene);
  if (!one) throw new Error("No volunteer was made");
  return one;
}

/** Several alike, in one write. */
export function manyVolunteers(n: number, scene: VolunteerScene = {}): Promise<VolunteerActor[]> {
  return write(async (tx) => {
    const made: VolunteerActor[] = [];
    for (let i = 0; i < n; i++) made.push(await insertVolunteer(tx, scene));
    return made;
  });
}

async function insertVolunteer(tx: Executor, scene: VolunteerScene): Promise<VolunteerActor> {
  const name = scene.name ?? `示例·志愿者${next()}`;
  const accountId = await anAccount(tx, "volunteer", name);
  const volunteerId = uuidv7();
  await tx.insert(volunteers).values({
    id: volunteerId,
    number: scene.number ?? `V${volunteerId}`,
    accountId,
    name,
    pinyin: `shili${volunteerId}`,
    initials: "sl",
    birthMonth: scene.birthMonth ?? "2000-01",
    regionCode: scene.region ?? "150100",
    languageZh: scene.languageZh ?? "teach",
    languageMn: scene.languageMn ?? "none",
    skills: [],
    status: scene.status ?? "active",
    wantsEmail: true,
    appliedAt: longAgo,
    version: 1,
    isSample: false,
  });
  for (const { kind, from = "2020-01-01", until = null } of scene.qualifications ?? [])
    await tx.insert(qualifications).values({
      volunteerId,
      kind,
      validFrom: from,
      validUntil: until,
      reason: "示例",
      recordedBy: "scene",
      recordedAt: longAgo,
    });
  for (const {
    kind = "record_check",
    result = "passed",
    on = "2020-01-01",
    until = "2099-12-31",
  } of scene.clearances ?? [])
    await tx.insert(clearances).values({
      volunteerId,
      kind,
      result,
      authority: "示例",
      checkedOn: on,
      validUntil: until,
      recordedBy: "scene",
      recordedAt: longAgo,
    });
  if (scene.guardianUntil)
    await tx.insert(consents).values({
      volunteerId,
      purpose: "guardian",
      textVersion: "1",
      textHash: "scene",
      method: "paper_at_desk",
      givenAt: longAgo,
      validUntil: scene.guardianUntil,
    });
  return { ...actor(accountId, "volunteer", name), volunteerId };
}

/** A fresh idempotency key, as a page would render it. */
export const aKey = (who: { accountId: string }, act: string, payload: unknown = null) => ({
  accountId: who.accountId,
  act,
  target: "",
  key: uuidv7(),
  payload,
});
