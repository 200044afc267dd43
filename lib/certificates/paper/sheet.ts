import { createTranslator } from "use-intl/core";
import type { CertificateState } from "@/db/words";
import zh from "../messages.zh-CN.json";
import { plainDay, writtenDay } from "../rules/civil-date";
import { hoursText, shownTenths, tenthsOf } from "../rules/hours";
import { type PaperRow, pagesOf, paperRow } from "../rules/paper";
import type { Snapshot } from "../rules/snapshot";

/** A piece of the sentence; what the reader looks for is strong. */
export type Piece = { text: string; strong?: boolean };

/** Every word on a certificate, in Chinese: it is a document of a Chinese authority, whatever language its reader prefers. */
export type PaperText = {
  head: string;
  numberLabel: string;
  number: string;
  title: string;
  english: string;
  body: Piece[];
  measure: string;
  columns: { day: string; title: string; content: string; hours: string };
  pages: PaperRow[][];
  total: { label: string; hours: string };
  notes: string[];
  scan: [string, string, string];
  issuer: { name: string; creditCode: string | null; lines: string[]; seal: string; day: string };
  layout: Snapshot["layout"];
  titleMn: string | null;
  nameMn: string | null;
  watermark: string | null;
  ended: string | null;
  continued: (page: number, pages: number) => string;
  more: string;
  missing: (list: string) => string;
  mongolian: string;
  subject: string;
};

type Shown = {
  snapshot: Snapshot;
  state: CertificateState;
  /** As it may be seen now: in full or masked; null when none is kept. */
  identity: string | null;
  /** Without https://. */
  host: string;
};

/** What a certificate says on paper, on the screen and in its PDF. */
export function paperText({ snapshot, state, identity, host }: Shown): PaperText {
  const words = createTranslator({ locale: "zh-CN", messages: { certificates: zh }, namespace: "certificates" });
  const t = (key: Parameters<typeof words>[0], values?: Record<string, string | number>) => words(key, values);
  const minutes = snapshot.lines.map((line) => line.minutes);
  const tenths = shownTenths(minutes);
  const rows = snapshot.lines.map((line, i) => paperRow(line, tenths[i] ?? 0));
  const who =
    snapshot.identityKind && identity
      ? t("paper.who_identity", {
          number: snapshot.volunteerNumber,
          kind: t(`identity_kind.${snapshot.identityKind}`),
          identity,
        })
      : t("paper.who", { number: snapshot.volunteerNumber });
  const hours = hoursText(tenthsOf(snapshot.minutes));
  const { unit } = snapshot;
  return {
    head: t("paper.head"),
    numberLabel: t("paper.number"),
    number: snapshot.number,
    title: t("paper.title"),
    english: t("paper.english"),
    body: [
      { text: t("paper.certify") },
      { text: snapshot.name, strong: true },
      { text: who + t("paper.served", { from: plainDay(snapshot.fromDay), to: plainDay(snapshot.toDay) }) },
      { text: t("paper.times", { n: snapshot.lines.length }), strong: true },
      { text: t("paper.together") },
      { text: t("paper.hours", { hours }), strong: true },
      { text: t("paper.full_stop") },
    ],
    measure: t("paper.measure"),
    columns: {
      day: t("paper.columns.day"),
      title: t("paper.columns.title"),
      content: t("paper.columns.content"),
      hours: t("paper.columns.hours"),
    },
    pages: pagesOf(rows, snapshot.trainings.length > 0 ? 196 : undefined),
    total: { label: t("paper.total"), hours },
    notes: [trainings(snapshot, t), `${t("paper.basis")}${national(snapshot, t)}`, snapshot.note].flatMap(
      (one) => one ?? [],
    ),
    scan: [t("paper.scan"), t("paper.scan_or", { host }), t("paper.scan_enter")],
    issuer: {
      name: unit.name,
      creditCode: unit.creditCode && t("paper.credit_code", { code: unit.creditCode }),
      lines: [
        t("paper.in_charge", { name: unit.personInCharge }),
        t("paper.handler", { name: unit.handler }),
        t("paper.contact", { contact: unit.contact }),
      ],
      seal: t("paper.seal"),
      day: writtenDay(snapshot.issuedOn),
    },
    layout: snapshot.layout,
    titleMn: snapshot.titleMn,
    nameMn: snapshot.nameMn,
    watermark: snapshot.isSample ? t("paper.watermark") : null,
    ended: state === "issued" ? null : t(`paper.ended.${state}`),
    continued: (page, pages) => t("paper.continued", { page, pages }),
    more: t("paper.more"),
    missing: (list) => t("paper.missing", { list }),
    mongolian: t("paper.mongolian"),
    subject: t("paper.subject", { unit: unit.name }),
  };
}

type Words = (
  key: "paper.trainings" | "paper.training" | "paper.comma" | `paper.national_${"none" | "some" | "all"}`,
  values?: Record<string, string | number>,
) => string;

function trainings({ trainings: list }: Snapshot, t: Words): string | null {
  if (list.length === 0) return null;
  return t("paper.trainings", {
    n: list.length,
    hours: hoursText(tenthsOf(list.reduce((sum, { minutes }) => sum + minutes, 0))),
    list: list.map(({ day, title }) => t("paper.training", { day, title })).join(t("paper.comma")),
  });
}

/** 全国志愿服务信息系统录入状态, as it was on the day of issue; never claims more than was entered. */
function national({ lines }: Snapshot, t: Words): string {
  const entered = lines.flatMap(({ nationalOn }) => nationalOn ?? []).sort();
  const last = entered.at(-1);
  if (last === undefined) return t("paper.national_none");
  return entered.length < lines.length
    ? t("paper.national_some", { n: lines.length, done: entered.length })
    : t("paper.national_all", { day: last });
}
