import "server-only";
import type { Executor } from "@/db";
import { recheckVolunteer } from "../../signups/mutations/recheck";
import { comingCount } from "../queries/coming";

export type Rechecked = { coming: number; broken: number };

/** Asks the law again for all coming places of a person. Answers how many there are and how many are newly broken. */
export async function recheckComing(tx: Executor, volunteerId: string, now: Date): Promise<Rechecked> {
  const coming = await comingCount(tx, volunteerId, now);
  return { coming, broken: await recheckVolunteer(tx, volunteerId, now) };
}

/** How a success says what was rechecked: "<coming>/<broken>". */
export const saidOf = ({ coming, broken }: Rechecked): string => `${coming}/${broken}`;
