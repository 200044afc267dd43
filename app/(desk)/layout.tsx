import type { ReactNode } from "react";
import { signOut, switchLocale, switchTheme } from "@/app/actions";
import { DeskShell } from "@/components/shell/desk-shell";
import { verifySession } from "@/lib/auth/queries";
import { allows, PAGES } from "@/lib/auth/rules/access";
import { deskCounts } from "@/lib/desk/queries/counts";
import { frameFacts } from "@/lib/pages/queries";
import "../styles/desk.css";
import "../styles/desk-pages.css";

const PLACES = {
  board: "/desk",
  requests: "/desk/requests",
  events: "/desk/events",
  volunteers: "/desk/volunteers",
  hours: "/desk/hours",
  trainings: "/desk/trainings",
  organisations: "/desk/organisations",
  certificates: "/desk/certificates",
  letters: "/desk/letters",
  settings: "/desk/settings",
  privacy: "/desk/privacy",
  audit: "/desk/audit",
} as const;
const KEYS = [
  "board",
  "requests",
  "events",
  "volunteers",
  "hours",
  "trainings",
  "organisations",
  "certificates",
  "letters",
  "settings",
  "privacy",
  "audit",
] as const;

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await verifySession();
  const [facts, counts] = await Promise.all([frameFacts(), actor ? deskCounts(actor) : {}]);
  const frame = { ...facts, setLocale: switchLocale, setTheme: switchTheme, signOut };
  return (
    <DeskShell frame={frame} counts={counts} open={KEYS.filter((key) => allows(PAGES[PLACES[key]], actor?.role))}>
      {children}
    </DeskShell>
  );
}
