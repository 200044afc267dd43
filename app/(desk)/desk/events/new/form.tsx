"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, startTransition, useActionState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { Banner } from "@/components/ui/banner";
import { useHydrated } from "@/components/ui/use-hydrated";
import { sameItem } from "@/lib/events/rules/whitelist";
import { type PlannedFields, type PlannedInput, plannedShape } from "@/lib/sessions/input";
import { draft } from "./actions";
import { About } from "./parts/about";
import { type DraftFacts, KitContext } from "./parts/kit";
import { LiveChecks } from "./parts/live-checks";
import { planOf } from "./parts/plan-of";
import { Safety } from "./parts/safety";
import { School } from "./parts/school";
import { SectionNav } from "./parts/section-nav";
import { Sessions } from "./parts/sessions";
import { Shifts } from "./parts/shifts";

/** A new event: written on the left, checked on the right. The same schema here and on the server; works without scripts. */
export function DraftForm(facts: DraftFacts) {
  const t = useTranslations("events.desk");
  const [state, send, busy] = useActionState(draft, null);
  const refused = state?.ok === false ? state : null;
  const ready = useHydrated();
  const form = useForm<PlannedFields, unknown, PlannedInput>({
    resolver: zodResolver(plannedShape),
    mode: "onTouched",
    defaultValues: facts.start,
  });
  const fields = { ...facts.start, ...useWatch({ control: form.control }) };
  const now = new Date(facts.now);
  const key = `${fields.schoolId}|${sameItem(fields.whitelistItem ?? "")}|${fields.whitelistYear}`;
  const taken = facts.taken.find((item) => item.key === key);
  const plan = planOf(whole(form.getValues(), facts.start), taken ?? null);
  const campus = facts.start.kind === "campus_visit";

  async function submit(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    event.preventDefault();
    const filled = new FormData(event.currentTarget, event.nativeEvent.submitter);
    if (await form.trigger(undefined, { shouldFocus: true })) startTransition(() => send(filled));
  }

  return (
    <KitContext
      value={{
        facts,
        form,
        typed: ready ? null : (refused?.values ?? null),
        refused: refused?.fieldErrors ?? {},
        ready,
      }}
    >
      <form action={send} onSubmit={submit} className="split" noValidate>
        <input type="hidden" name="once" value={facts.once} />
        <input type="hidden" name="kind" value={facts.start.kind} />
        <SectionNav campus={campus} audience={facts.session !== null} plan={plan} now={now} />
        <div className="col form">
          {refused && (
            <Banner tone="warn" role="alert" title={refused.message}>
              {refused.fix}
            </Banner>
          )}
          <About />
          {campus && (
            <School
              taken={taken}
              regionCode={fields.regionCode ?? ""}
              item={fields.whitelistItem ?? ""}
              year={String(fields.whitelistYear ?? "")}
            />
          )}
          <Shifts />
          <Sessions />
          <Safety />
        </div>
        <aside className="side" aria-label={t("checks.title")}>
          <LiveChecks plan={plan} taken={taken} now={now} busy={busy} />
        </aside>
      </form>
    </KitContext>
  );
}

const whole = (now: PlannedFields, start: PlannedFields): PlannedFields => ({ ...start, ...now });
