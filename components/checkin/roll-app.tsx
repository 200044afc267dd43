"use client";
import { useState } from "react";
import type { PersonNow } from "@/lib/attendance/rules/queue";
import type { Roll } from "@/lib/attendance/rules/roll";
import { RollSide } from "./roll-side";
import type { Result } from "./scan-result";
import { ScanSide } from "./scan-side";
import { type RollNow, type Tap, useRoll } from "./use-roll";

type Props = {
  shiftId: string;
  /** The roll as the page was rendered with it; null in the shell. */
  given: Roll | null;
  back: string;
  /** What stands there until a roll is found here, or when none is. */
  children: React.ReactNode;
};

/** Milliseconds of a short buzz when somebody is marked. */
const BUZZ_MS = 60;

/** The roll of a shift on this phone, with or without network. */
export function RollApp({ shiftId, given, back, children }: Props) {
  const now = useRoll(shiftId, given);
  if (now.roll) return <Working roll={now.roll} now={now} back={back} />;
  return now.isRead || given ? children : null;
}

function Working({ roll, now, back }: { roll: Roll; now: RollNow; back: string }) {
  const [result, setResult] = useState<Result | null>(null);

  async function mark(person: PersonNow, kind: "in" | "out" | "leave", evidence: "scan" | "lead", reason?: string) {
    const { id, at } = await now.tap({ who: { volunteerId: person.volunteerId }, kind, evidence, reason });
    setResult({ is: kind, person, at: new Date(at), markId: id });
    navigator.vibrate?.(BUZZ_MS);
  }

  async function undo({ volunteerId }: PersonNow, undoesId: string) {
    await now.tap({ who: { volunteerId }, kind: "undo", evidence: "lead", undoesId });
    setResult(null);
  }

  /** A tap on the roll: said large as well. */
  function tap({ who, kind, evidence, reason, undoesId }: Tap) {
    const person = "volunteerId" in who ? now.people.find((one) => one.volunteerId === who.volunteerId) : undefined;
    if (!person) return void now.tap({ who, kind, evidence, reason });
    if (kind !== "undo") return void mark(person, kind, "lead", reason ?? undefined);
    if (undoesId) void undo(person, undoesId);
  }

  return (
    <>
      <ScanSide
        roll={roll}
        now={now}
        back={back}
        result={result}
        setResult={setResult}
        mark={(person, kind, evidence) => void mark(person, kind, evidence)}
        undo={(person, id) => void undo(person, id)}
        tap={tap}
      />
      <RollSide roll={roll} now={now} tap={tap} />
    </>
  );
}
