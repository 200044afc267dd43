import "server-only";
import { db } from "@/db";
import { linkState } from "../../accounts/queries/link";
import type { Actor } from "../../auth/rules/actor";
import { freeTimeOf } from "../../availability/queries";
import { certificatesOf } from "../../certificates/queries/mine";
import { totalsOf } from "../../hours/queries/totals";
import { allRegions } from "../../regions/queries";
import { readSettings } from "../../settings/queries";
import { signupsOfVolunteer } from "../../signups/queries/of-volunteer";
import { DAY_MS, dayOf } from "../../time";
import { runningCourses } from "../../trainings/queries/mine";
import { cardOf } from "./card";
import { comingCount } from "./coming";
import { credentialsOf } from "./data";
import { wardOf } from "./guardian";
import { joinChoices } from "./join-choices";

/* What each of the volunteer's screens reads, in a fixed number of statements. */

const PAST_DAYS = 60;

/** Registration: leagues, units, teams, settings. */
export async function joinScreen() {
  const [regions, choices, settings] = await Promise.all([allRegions(), joinChoices(db), readSettings(db)]);
  return { regions, choices, settings };
}

/** The first page: the own entry, the sign-ups of the last weeks and of what comes, and what has grown out of them. */
export async function meScreen(actor: Actor, now: Date) {
  const from = new Date(now.getTime() - PAST_DAYS * DAY_MS);
  const [card, signups, regions, settings, own] = await Promise.all([
    cardOf(db, actor.accountId, dayOf(now)),
    actor.volunteerId ? signupsOfVolunteer(db, actor.volunteerId, { from }) : [],
    allRegions(),
    readSettings(db),
    actor.volunteerId ? grownOf(actor.volunteerId, actor.accountId, now) : null,
  ]);
  return { card, signups, regions, settings, own };
}

/** Hours that count, courses that run and certificates. */
async function grownOf(volunteerId: string, accountId: string, now: Date) {
  const [totals, courses, certificates] = await Promise.all([
    totalsOf(db, volunteerId, Number(dayOf(now).slice(0, 4))),
    runningCourses(accountId),
    certificatesOf(volunteerId),
  ]);
  return { totals, courses, certificates };
}

/** The own entry with everything to choose from, what the desk recorded, and the free time. */
export async function profileScreen(actor: Actor, volunteerId: string, today: string) {
  const [card, regions, choices, credentials, free] = await Promise.all([
    cardOf(db, actor.accountId, today),
    allRegions(),
    joinChoices(db),
    credentialsOf(db, volunteerId),
    freeTimeOf(db, volunteerId, today),
  ]);
  return { card, regions, choices, credentials, free };
}

/** The child behind a guardian's link, or null: wrong, expired, revoked and left are all the same. Changes nothing. */
export async function guardianScreen(token: string, now: Date) {
  const link = await linkState(db, token, "guardian", now);
  const ward = link.state === "open" ? await wardOf(db, link.accountId) : null;
  if (link.state !== "open" || !ward || ward.status === "left") return null;
  const [regions, coming] = await Promise.all([allRegions(), comingCount(db, ward.id, now)]);
  return { ward, regions, coming, until: link.expiresAt };
}
