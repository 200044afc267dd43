import "server-only";
import { eq } from "drizzle-orm";
import { cookies } from "next/headers";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { accounts, db } from "@/db";
import type { Locale } from "@/db/words";
import { verifySession } from "../auth/queries";
import { homeOf } from "../auth/rules/home";
import { isTheme, THEME_COOKIE, type Theme } from "../i18n/theme";
import { readTexts } from "../settings/queries";

/** What the frame around every page shows. */
export type FrameFacts = {
  account: { name: string; home: "/me" | "/desk" | "/desk/audit" } | null;
  sample: boolean;
  locale: Locale;
  theme: Theme | null;
};

export async function frameFacts(): Promise<FrameFacts> {
  const [actor, locale, jar, sample] = await Promise.all([verifySession(), getLocale(), cookies(), sampleIsIn()]);
  const theme = jar.get(THEME_COOKIE)?.value;
  return {
    account: actor && { name: actor.name, home: homeOf(actor.role) },
    sample,
    locale,
    theme: isTheme(theme) ? theme : null,
  };
}

const KNOWN_FOR_MS = 15_000;
let known = { sample: false, until: 0 };

/** Whether sample data is in; it changes by command only, so the answer is kept for some seconds. */
export async function sampleIsIn(): Promise<boolean> {
  if (Date.now() > known.until) {
    const rows = await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.isSample, true)).limit(1);
    known = { sample: rows.length > 0, until: Date.now() + KNOWN_FOR_MS };
  }
  return known.sample;
}

/** Who runs this and how to reach them, as the settings say; empty when not set. */
export type FootNotes = { operator: string; hotline: string };

let foot = { notes: { operator: "", hotline: "" }, until: 0 };

/** Asked once a request at most, and kept for some seconds. */
export const footNotes = cache(async (): Promise<FootNotes> => {
  if (Date.now() > foot.until) {
    const { operator_note, hotline } = await readTexts();
    foot = { notes: { operator: operator_note, hotline }, until: Date.now() + KNOWN_FOR_MS };
  }
  return foot.notes;
});
