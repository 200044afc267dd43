"use client";
import { Lock } from "lucide-react";
import { useActionState } from "react";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { Toast } from "@/components/ui/toast";
import type { FormState } from "@/lib/action";
import { save } from "./actions";
import { SettingRow } from "./parts/setting-row";

export type SettingField = { name: string; label: string; note: string; unit?: string; bounds?: string; max?: number };
export type SettingGroup = { key: string; title: string; note: string; fields: SettingField[] };

type Words = Record<
  | "alwaysOn"
  | "law"
  | "twoAdults"
  | "twoAdultsNote"
  | "was"
  | "now"
  | "reason"
  | "reasonHint"
  | "save"
  | "saving"
  | "empty",
  string
>;

type Props = {
  once: string;
  groups: SettingGroup[];
  shown: Record<string, string | number>;
  mayEdit: boolean;
  words: Words;
};

export function SettingsForm({ once, groups, shown, mayEdit, words }: Props) {
  const [state, action] = useActionState<FormState, FormData>(save, null);
  const failed = state?.ok === false ? state : null;
  const typed = (name: string) => failed?.values[name] ?? String(shown[name] ?? "");
  return (
    <form action={action} className="col form" noValidate>
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="seen" value={JSON.stringify(shown)} />
      {failed && (
        <>
          <Banner tone="danger" role="alert" title={failed.message}>
            {failed.fix}
          </Banner>
          <ErrorSummary
            title={failed.message}
            items={Object.entries(failed.fieldErrors).map(([field, message]) => ({ field, message }))}
          />
        </>
      )}
      {state?.ok && <Toast key={state.at}>{state.message}</Toast>}
      {groups.map((group) => (
        <section className="blk" id={group.key} key={group.key} aria-labelledby={`${group.key}-title`}>
          <header>
            <h2 id={`${group.key}-title`}>{group.title}</h2>
            <small>{group.note}</small>
          </header>
          {group.fields.map((field) => (
            <SettingRow
              key={field.name}
              field={field}
              value={String(typed(field.name))}
              stored={String(shown[field.name] ?? "")}
              readOnly={!mayEdit}
              {...(failed?.fieldErrors[field.name] ? { error: failed.fieldErrors[field.name] } : {})}
              {...(failed?.current?.[field.name] !== undefined
                ? { now: words.now.replace("{value}", String(failed.current[field.name]) || words.empty) }
                : {})}
            />
          ))}
          {group.key === "scheduling" && (
            <div className="sr">
              <div>
                <b>{words.twoAdults}</b>
                <p className="xs mute">{words.twoAdultsNote}</p>
              </div>
              <div className="row">
                <Badge tone="ok" icon={<Lock className="i" aria-hidden />}>
                  {words.alwaysOn}
                </Badge>
                <span className="xs mute">{words.law}</span>
              </div>
            </div>
          )}
        </section>
      ))}
      {mayEdit && (
        <div className="go2">
          <TextField
            name="reason"
            label={words.reason}
            placeholder={words.reasonHint}
            defaultValue={String(failed?.values.reason ?? "")}
            error={failed?.fieldErrors.reason}
            fieldClass="min-w-0 flex-1"
          />
          <SubmitButton variant="primary" busyText={words.saving}>
            {words.save}
          </SubmitButton>
        </div>
      )}
    </form>
  );
}
