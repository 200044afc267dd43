"use client";
import { useActionState } from "react";
import { Banner } from "@/components/ui/banner";
import { Choice } from "@/components/ui/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { CALL_RESULTS, type CallResult } from "@/db/words";
import { again, call, stop } from "./actions";

type Words = Record<
  CallResult | `${CallResult}Note` | "title" | "note" | "save" | "saving" | "kept" | "again" | "drop",
  string
>;
type Props = { letterId: string; version: number; once: string; canSend: boolean; words: Words };

export function CallForm({ letterId, version, once, canSend, words }: Props) {
  const [called, record] = useActionState(call, null);
  const [sent, send] = useActionState(again, null);
  const [dropped, drop] = useActionState(stop, null);
  const refused = [called, sent, dropped].find((state) => state?.ok === false);
  const keys = (
    <>
      <input type="hidden" name="letterId" value={letterId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="once" value={once} />
    </>
  );
  return (
    <div className="grid gap-3">
      {refused?.ok === false && (
        <Banner tone="danger" role="alert" title={refused.message}>
          {refused.fix}
        </Banner>
      )}
      {called?.ok && <Banner tone="ok" role="status" title={words.kept} />}
      <form action={record} className="res">
        {keys}
        <fieldset className="res">
          <legend className="b sm mb-2">{words.title}</legend>
          {CALL_RESULTS.map((result, i) => (
            <Choice
              key={result}
              type="radio"
              name="result"
              value={result}
              required
              defaultChecked={i === 0}
              label={words[result]}
              note={words[`${result}Note`]}
            />
          ))}
        </fieldset>
        <TextField name="note" label={words.note} maxLength={200} />
        <SubmitButton variant="primary" busyText={words.saving}>
          {words.save}
        </SubmitButton>
      </form>
      <div className="row flex-wrap">
        {canSend && (
          <form action={send}>
            {keys}
            <SubmitButton size="sm" busyText={words.saving}>
              {words.again}
            </SubmitButton>
          </form>
        )}
        <form action={drop}>
          {keys}
          <SubmitButton size="sm" variant="quiet" busyText={words.saving}>
            {words.drop}
          </SubmitButton>
        </form>
      </div>
    </div>
  );
}
