import { getTranslations } from "next-intl/server";
import type { comingSessions } from "@/lib/registrations/queries/desk";

type Sessions = Awaited<ReturnType<typeof comingSessions>>;

export const partiesOf = (sessions: Sessions): number => sessions.reduce((sum, { parties }) => sum + parties, 0);

/** That the booked audience is told, too. */
export async function AudienceTold({ sessions }: { sessions: Sessions }) {
  const t = await getTranslations("registrations.desk");
  const count = partiesOf(sessions);
  return count > 0 && <p className="sm ink2">{t("told", { count })}</p>;
}
