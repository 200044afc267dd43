import { DATA_REQUEST_KINDS, type DataRequestKind, type DataRequestState, type Role } from "@/db/words";
import { LOOK_REASONS, type LookReason } from "./looks";
import { punctuality } from "./requests";
import { RETENTION } from "./retention";

type Facts = {
  looks: readonly { role: Role | null; why: string | null; minor: boolean }[];
  requests: readonly {
    kind: DataRequestKind;
    state: DataRequestState;
    askedBy: "self" | "guardian";
    dueAt: Date;
    answeredAt: Date | null;
  }[];
  runs: readonly { isDry: boolean; counts: Record<string, number> }[];
};

const LOOKING = ["coordinator", "admin"] as const;

/**
 * The year in figures, for the compliance audit of minors' data (未成年人网络保护条例 art. 37): looks by reason and role,
 * requests by kind and whether in time, and what the retention job forgot.
 */
export function yearReport({ looks, requests, runs }: Facts, now: Date) {
  const at = (why: LookReason | null, role: Role, minor: boolean) =>
    looks.filter((one) => (why === null || one.why === why) && one.role === role && one.minor === minor).length;
  const row = (why: LookReason | null) => ({
    why,
    minors: LOOKING.map((role) => at(why, role, true)),
    adults: LOOKING.map((role) => at(why, role, false)),
  });
  const stood = requests.map((one) => ({ ...one, how: punctuality(one, now) }));
  const done = runs.filter(({ isDry }) => !isDry);
  return {
    looks: LOOK_REASONS.map(row),
    allLooks: row(null),
    requests: DATA_REQUEST_KINDS.map((kind) => {
      const own = stood.filter((one) => one.kind === kind);
      const n = (how: (typeof own)[number]["how"]) => own.filter((one) => one.how === how).length;
      return {
        kind,
        asked: own.length,
        byGuardian: own.filter((one) => one.askedBy === "guardian").length,
        inTime: n("in_time"),
        late: n("late") + n("overdue"),
        waiting: n("waiting"),
        takenBack: n("taken_back"),
        refused: own.filter((one) => one.state === "refused").length,
      };
    }),
    runs: { real: done.length, dry: runs.length - done.length },
    forgotten: RETENTION.flatMap(({ kind }) => {
      const n = done.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0);
      return n > 0 ? [{ kind, n }] : [];
    }),
  };
}
