import "server-only";
import { db } from "@/db";
import { eventOf } from "../../queries/event";
import { requestByToken } from "../../queries/by-token";

const AGREED = ["scheduled", "completed", "closed", "withdrawn"];

/** The agreed visit behind a host's link; null: the link opens nothing; undefined: nothing is agreed yet. Two statements. */
export async function hostVisit(token: string, now: Date) {
  const found = await requestByToken(db, token, now);
  if (!found) return null;
  const { state, eventId } = found.request;
  return (AGREED.includes(state) ? await eventOf(db, eventId) : null) ?? undefined;
}
