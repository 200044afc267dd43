"use client";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { give, withdraw } from "../actions";

type Props = {
  once: string;
  purpose: string;
  version: string;
  offer: "give" | "withdraw" | null;
  words: Record<"withdraw" | "withdrawBusy" | "give" | "giveBusy" | "withdrawn" | "given", string>;
};

/** Takes one consent back or gives it; at one press, because it can be turned round at any time. */
export function ConsentForm({ once, purpose, version, offer, words }: Props) {
  const [taken, sendWithdraw] = useActionState(withdraw, null);
  const [given, sendGive] = useActionState(give, null);
  const latest = [taken, given].filter((state) => state !== null).sort((a, b) => b.at - a.at)[0];
  return (
    <div>
      {offer && (
        <form action={offer === "give" ? sendGive : sendWithdraw}>
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="purpose" value={purpose} />
          {offer === "give" && <input type="hidden" name="version" value={version} />}
          <SubmitButton size="sm" busyText={offer === "give" ? words.giveBusy : words.withdrawBusy}>
            {offer === "give" ? words.give : words.withdraw}
          </SubmitButton>
        </form>
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
