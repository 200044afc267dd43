"use client";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DutyAction } from "./words";

type Props = {
  accept: DutyAction;
  decline: DutyAction;
  offerId: string;
  onceKeys: [string, string];
  words: { accept: string; acceptBusy: string; decline: string; declineBusy: string };
};

/** Yes or no to a held place; each its own form, so that it works without scripts. */
export function OfferForm({ accept, decline, offerId, onceKeys, words }: Props) {
  const [yes, sayYes] = useActionState(accept, null);
  const [no, sayNo] = useActionState(decline, null);
  const refusal = [yes, no].filter((state) => state !== null).find((state) => !state.ok);
  return (
    <>
      {refusal && !refusal.ok && (
        <Banner tone="danger" role="alert" title={refusal.message} className="mt-3">
          {refusal.fix}
        </Banner>
      )}
      <div className="acts2">
        <form action={sayYes} className="flex-2">
          <input type="hidden" name="once" value={onceKeys[0]} />
          <input type="hidden" name="offerId" value={offerId} />
          <SubmitButton variant="primary" size="lg" block busyText={words.acceptBusy}>
            {words.accept}
          </SubmitButton>
        </form>
        <form action={sayNo} className="flex-1">
          <input type="hidden" name="once" value={onceKeys[1]} />
          <input type="hidden" name="offerId" value={offerId} />
          <SubmitButton size="lg" block busyText={words.declineBusy}>
            {words.decline}
          </SubmitButton>
        </form>
      </div>
    </>
  );
}
