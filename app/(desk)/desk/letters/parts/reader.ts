import type { DeskLetter } from "@/lib/letters/queries/desk";
import { masked } from "@/lib/letters/rules";
import { ageOn, dayOf } from "@/lib/time";

/** Whom a letter is for, and how they may be shown: a minor's number stays masked until a reason is given on their page. */
export function reader(letter: DeskLetter) {
  const isGuardian = letter.kind === "guardian_link";
  const isMinor = letter.birthMonth !== null && ageOn(letter.birthMonth, dayOf(new Date())) < 18;
  const name = String(
    (isGuardian ? letter.data.guardian : letter.accountName) ?? letter.data.name ?? letter.contact ?? "",
  );
  const contact = letter.contact ?? letter.phone ?? letter.email;
  return { name, isMinor, contact, shown: contact && (isMinor ? masked(contact) : contact) };
}
