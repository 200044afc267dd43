"use client";
import { Check } from "lucide-react";
import { type ReactNode, useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/text-field";
import { approve, decline } from "./actions";

type Words = Record<
  | "position"
  | "note"
  | "reason"
  | "reasonHint"
  | "approve"
  | "approving"
  | "blocked"
  | "decline"
  | "declining"
  | "skip",
  string
>;

type Props = {
  volunteerId: string;
  version: number;
  /** Who comes next; empty when nobody waits. */
  next: string;
  once: string;
  /** A hard rule says no: approval is not offered. */
  blocked: boolean;
  words: Words;
  list: ReactNode;
  facts: ReactNode;
  checks: ReactNode;
};

/** One person's decision: approve, decline with a reason, or go on. Both answers lead to the next person. */
export function DecideForm({ volunteerId, version, next, once, blocked, words, list, facts, checks }: Props) {
  const [approved, sendApprove] = useActionState(approve, null);
  const [declined, sendDecline] = useActionState(decline, null);
  const failed = [approved, declined]
    .flatMap((state) => (state?.ok === false ? [state] : []))
    .sort((a, b) => b.at - a.at)[0];
  return (
    <form className="contents" noValidate>
      <input type="hidden" name="volunteerId" value={volunteerId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="once" value={failed ? `${once}-${failed.at}` : once} />
      <div className="split ap">
        {list}
        <div className="col">
          <div className="who">
            {facts}
            <div className="grid content-start gap-3.5">
              {failed && (
                <Banner tone="danger" role="alert" title={failed.message}>
                  {failed.fix}
                </Banner>
              )}
              {checks}
              <TextareaField
                key={failed?.at}
                name="reason"
                label={words.reason}
                hint={words.reasonHint}
                rows={3}
                maxLength={200}
                defaultValue={String(failed?.values.reason ?? "")}
                error={failed?.fieldErrors.reason}
              />
            </div>
          </div>
        </div>
      </div>
      <div className="go2 max-lg:flex-wrap">
        <p className="max-lg:basis-full">
          <b>{words.position}</b>
          <br className="noph" />
          <span className="mute xs noph">{words.note}</span>
        </p>
        <span className="sp noph" />
        <SubmitButton variant="danger" size="sm" busyText={words.declining} formAction={sendDecline}>
          {words.decline}
        </SubmitButton>
        {next && (
          <ButtonLink size="sm" href={`/desk/volunteers?view=applied&id=${next}`}>
            {words.skip}
          </ButtonLink>
        )}
        {blocked ? (
          <span className="sm gap">{words.blocked}</span>
        ) : (
          <SubmitButton variant="primary" size="sm" busyText={words.approving} formAction={sendApprove}>
            <Check className="i" aria-hidden />
            {words.approve}
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
