import "server-only";
import { cache } from "react";
import { db } from "@/db";
import { campaignEventIds, campaignOf, currentCampaign, historyFigures, indicatorsOf } from "@/lib/campaigns/queries";
import { stripDays } from "@/lib/campaigns/rules";
import { publicSessions } from "@/lib/registrations/queries/public";
import { eligibilityOf } from "@/lib/signups/queries/eligibility";
import { dayOf } from "@/lib/time";
import type { EventFilters } from "../rules/filters";
import { calendarEntries } from "./public-calendar";
import { eventCards } from "./public-cards";
import { hostsOf, publicEvent } from "./public-event";
import { publicHome } from "./public-home";
import { publicEvents } from "./public-list";
import { type PublicPosition, positionsOfEvents } from "./public-positions";

/** `/`: the campaign of today, the days of its strip, the coming events, and the printed figures of the past. */
export async function homePage(filters: EventFilters, now: Date) {
  const today = dayOf(now);
  const campaign = await currentCampaign(db, today);
  const days = stripDays(campaign, today);
  const [home, history] = await Promise.all([publicHome(db, filters, days[0] ?? today, now), historyFigures(db)]);
  return { campaign, days, home, history };
}

/** `/events`: one page of the list, and the campaign of today. */
export async function listPage(filters: EventFilters, now: Date) {
  const [list, campaign] = await Promise.all([publicEvents(db, filters, now), currentCampaign(db, dayOf(now))]);
  return { list, campaign };
}

/** One event in whatever state, asked once per request; null when there is none. */
export const eventOfPage = cache((id: string) => publicEvent(db, id));

/** Hosts, positions and sessions of an event, and what the volunteer has there. */
export async function eventParts(id: string, volunteerId: string | null) {
  const [hosts, positions, sessions] = await Promise.all([
    hostsOf(db, id),
    positionsOfEvents(db, [id], volunteerId),
    publicSessions(db, id),
  ]);
  return { hosts, positions, sessions };
}

/** The law's answers for this volunteer; none when every shift has begun. */
export async function answersOf(volunteerId: string, positions: readonly PublicPosition[], now: Date) {
  const ahead = positions.some((position) => position.shiftStartsAt > now);
  const ids = ahead ? positions.map((position) => position.id) : [];
  return eligibilityOf(db, volunteerId, ids, now);
}

/** One campaign, asked once per request; null when there is none. */
export const campaignOfPage = cache((slug: string) => campaignOf(db, slug));

/** `/campaigns/[slug]`: its events in order of time and its printed figures. */
export async function campaignParts(campaignId: string, now: Date) {
  const [ids, figures] = await Promise.all([campaignEventIds(db, campaignId), indicatorsOf(db, campaignId)]);
  return { figures, cards: await eventCards(db, ids, now) };
}

/** `/feeds/events.ics`: every entry, or the one asked for. */
export const feedEntries = (now: Date, eventId?: string) => calendarEntries(db, now, eventId);
