import "server-only";
import type { Executor } from "@/db";
import type { QualificationKind, TrainingResult } from "@/db/words";
import { sealToken } from "../accounts/queries/sealed-token";
import { enqueue } from "../letters/mutations/enqueue";
import { tokenOf } from "../registrations/mutations/token";
import type { TrainingMinutes } from "./rules/minutes";

type Closed = {
  recordId: string;
  event: { id: string; title: string; regionCode: string };
  trainee: {
    name: string;
    registration: {
      id: string;
      ticketCode: string;
      accountId: string | null;
      contactPhone: string | null;
      contactEmail: string | null;
      locale: "zh-CN" | "en";
      isSample: boolean;
    };
    volunteer: object | null;
  };
  result: TrainingResult;
  minutes: TrainingMinutes;
  granted: { kind: QualificationKind; validUntil: string | null } | null;
};

/** Tells a trainee what the training came to: a volunteer by account, a teacher or an enterprise by their ticket's link. */
export async function tellClosed(tx: Executor, closed: Closed): Promise<void> {
  const { recordId, event, trainee, result, minutes, granted } = closed;
  const { registration } = trainee;
  const letter = {
    kind: "training_closed" as const,
    cause: `training_closed:${recordId}`,
    regionCode: event.regionCode,
    eventId: event.id,
    data: {
      name: trainee.name,
      event: event.title,
      result,
      minutes,
      granted: granted?.kind ?? ("none" as const),
      lastDay: granted?.validUntil ?? "",
      sealed: trainee.volunteer ? "" : sealToken(tokenOf(registration)),
    },
  };
  if (trainee.volunteer && registration.accountId) return enqueue(tx, { ...letter, accountId: registration.accountId });
  const contact = registration.contactEmail ?? registration.contactPhone;
  if (!contact) return;
  return enqueue(tx, { ...letter, contact, locale: registration.locale, isSample: registration.isSample });
}
