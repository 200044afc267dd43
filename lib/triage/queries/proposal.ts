import "server-only";
import { db } from "@/db";
import { neighboursOf } from "../../events/rules/neighbours";
import { readPool } from "../../matching/queries/pool";
import type { Need, Role } from "../../matching/rules/pool";
import { rank, type Ranked } from "../../matching/rules/rank";
import { suitable } from "../../matching/rules/suitable";
import { teamOf } from "../../matching/rules/team";
import { type Weights, weightsOf } from "../../matching/rules/weights";
import { requestFacts } from "../../requests/rules/facts";
import { clockOf, DAY_MS } from "../../time";
import { type Slot, slotsOf } from "../rules/slots";
import { preferredLanguage, type Seat, seatOf, teamPositions, usualTeam } from "../rules/team";
import type { RequestAtDesk } from "./request";

/** A time to choose: how many could come, and whether the host wished it. */
export type CountedSlot = Slot & { key: string; suitable: number };
/** A role with everybody ranked for it; `proposed` are the ones to begin with. */
export type RankedRole = Role & {
  seat: Seat;
  people: Ranked[];
  proposed: string[];
};
export type Proposal = {
  slots: CountedSlot[];
  chosen: CountedSlot[];
  roles: RankedRole[];
  lecturers: number;
  helpers: number;
  weights: Weights;
  /** The leagues that were looked in. */
  regions: string[];
};

type Asked = { slots: readonly string[]; lecturers: number | null; helpers: number | null; wide: boolean };

const nobody = { name: "", nameEn: "" };
const noWords = { lecturer: nobody, mongolian: nobody, helper: nobody };

/**
 * What can be offered: the host's wished times crossed with the volunteers' time, and for the chosen one the people
 * ranked for each role. Four statements, whatever the number of people.
 */
export async function proposalOf({ request, known }: RequestAtDesk, asked: Asked, now: Date): Promise<Proposal> {
  const home = request.regionCode ?? "";
  const regions = asked.wide ? [home, ...neighboursOf(home)] : [home];
  const usual = usualTeam(request.headCount);
  const lecturers = asked.lecturers ?? usual.lecturers;
  const helpers = asked.helpers ?? usual.helpers;
  const roles = teamPositions({ ...request, lecturers, helpers }, noWords).map(
    ({ role, qualification, language, places, withMinors, minAge }): Role => ({
      role,
      qualification,
      language,
      prefers: preferredLanguage(request.language, language),
      places,
      withMinors,
      minAge,
      isRisky: false,
    }),
  );
  const facts = requestFacts(request.answers);
  const bare = slotsOf(facts.wishes, now);
  const [first, last] = [bare[0]?.startsAt ?? now, bare.at(-1)?.endsAt ?? now];
  const needAt = ({ startsAt, endsAt }: Pick<Slot, "startsAt" | "endsAt">): Need => ({
    regionCode: home,
    startsAt,
    endsAt,
    mode: facts.mode ?? "onsite",
    place: known?.name ?? request.organisationName,
    schoolId: request.organisationId,
    roles,
  });
  const pool = await readPool(
    db,
    { regions, from: first, to: new Date(last.getTime() + DAY_MS), schoolId: request.organisationId },
    now,
  );
  const slots = bare.map((slot) => ({ ...slot, key: clockOf(slot.startsAt), suitable: suitable(pool, needAt(slot)) }));
  const weights = weightsOf(pool.settings);
  const picked = slots.filter((slot) => asked.slots.includes(slot.key));
  const best = bestOf(slots);
  const chosen = picked.length > 0 ? picked : best ? [best] : [];
  const [leading] = chosen;
  const need = leading && needAt(leading);
  const people = need ? roles.map((role) => ({ ...role, people: rank(pool, need, role, weights) })) : [];
  const team = teamOf(people);
  const ranked = people.map(
    (role, i): RankedRole => ({
      ...role,
      seat: seatOf(role),
      proposed: (team[i] ?? []).map((one) => one.volunteerId),
    }),
  );
  return { slots, chosen, roles: ranked, lecturers, helpers, weights, regions };
}

/** The wished time at which most could come; the earliest of several. */
const bestOf = (slots: readonly CountedSlot[]): CountedSlot | undefined =>
  slots
    .filter((slot) => slot.wished)
    .sort((a, b) => b.suitable - a.suitable || a.startsAt.getTime() - b.startsAt.getTime())[0];
