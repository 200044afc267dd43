"use client";
import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { give, withdraw } from "../actions";

type Props = {
  once: string;
  purpose: string;
  version: string;
  offer: "give" | "withdraw" | null;
  /** What withdrawing leads to, said before it is done. */
  consequences: string[];
  words: Record<"withdraw" | "withdrawBusy" | "give" | "giveBusy" | "withdrawn" | "given", string>;
};

/** Takes one consent back, its consequences said first, or gives it. Works without scripts. */
export function ConsentForm({ once, purpose, version, offer, consequences, words }: Props) {
  const [taken, sendWithdraw] = useActionState(withdraw, null);
  const [given, sendGive] = useActionState(give, null);
  const latest = [taken, given].filter((state) => state !== null).sort((a, b) => b.at - a.at)[0];
  return (
    <div>
      {offer === "give" && (
        <form action={sendGive}>
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="purpose" value={purpose} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton size="sm" busyText={words.giveBusy}>
            {words.give}
          </SubmitButton>
        </form>
      )}
      {offer === "withdraw" && (
        <details className="wd">
          <summary className={buttonClass({ size: "sm" })}>{words.withdraw}</summary>
          <form action={sendWithdraw} className="stack gap-3 mt-3">
            <input type="hidden" name="once" value={once} />
            <input type="hidden" name="purpose" value={purpose} />
            <ul className="list-disc pl-5 sm leading-relaxed">
              {consequences.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <SubmitButton size="sm" variant="danger" busyText={words.withdrawBusy}>
              {words.withdraw}
            </SubmitButton>
          </form>
        </details>
      )}
      <p role="status" className="xs ink2">
        {latest?.ok ? (latest.said === "withdrawn" ? words.withdrawn : words.given) : ""}
      </p>
      {latest && !latest.ok && (
        <p className="err" role="alert">
          {latest.message} {latest.fix}
        </p>
      )}
    </div>
  );
}
