"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useEffect, useRef, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { Stepper } from "@/components/ui/progress";
import { useHydrated } from "@/components/ui/use-hydrated";
import { isMonth } from "@/lib/time";
import { JOIN_STEPS, joinInput } from "@/lib/volunteers/input";
import { branchOf } from "@/lib/volunteers/rules/age";
import { register } from "./actions";
import { Aside } from "./parts/aside";
import { Done } from "./parts/done";
import { clearDraft, dropWaiting, readDraft, saveDraft, saveDraftSoon, written } from "./parts/draft";
import { type JoinFacts, type JoinFields, KitContext } from "./parts/kit";
import { Refused } from "./parts/refused";
import { Steps } from "./parts/steps";

const empty: Omit<JoinFields, "languageZh" | "languageMn"> = {
  name: "",
  birthYear: "",
  birthMonth: "",
  guardianName: "",
  guardianContact: "",
  regionCode: "",
  organisationId: "",
  teamId: "",
  phone: "",
  email: "",
  skills: [],
  password: "",
  wantsEmail: false,
  consent_terms: "",
  consent_photos: "",
};
const LAST = JOIN_STEPS.length - 1;

/** Registration: three steps where scripts run, one long page where they do not; the same schema on both sides. */
export function JoinForm(facts: JoinFacts) {
  const t = useTranslations("volunteers.join");
  const [state, send, busy] = useActionState(register, null);
  const refusal = state && !state.ok ? state : null;
  const typed = refusal?.values ?? {};
  const ready = useHydrated();
  const [step, setStep] = useState(0);
  const [asked, setAsked] = useState(false);
  const [tooYoung, setTooYoung] = useState(false);
  const form = useForm<JoinFields>({
    resolver: zodResolver(joinInput(facts.today), undefined, { raw: true }),
    mode: "onTouched",
    defaultValues: { ...empty, ...typed },
  });
  const [year, month, name] = useWatch({ control: form.control, name: ["birthYear", "birthMonth", "name"] });
  const birth = `${year}-${month}`;
  const branch = isMonth(birth) ? branchOf(birth, facts.today) : null;
  const element = useRef<HTMLFormElement>(null);
  const sentBack = refusal?.at;

  useEffect(() => {
    if (sentBack === undefined) {
      const typedBefore = written(form.getValues());
      const draft = readDraft();
      if (draft) form.reset({ ...empty, ...draft, ...typedBefore });
      if (Object.keys(typedBefore).length > 0) saveDraft(form.getValues());
    }
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => (isDirty ? saveDraftSoon(values) : dropWaiting()),
    });
    return () => {
      dropWaiting();
      stop();
    };
  }, [form, sentBack]);

  useEffect(() => {
    if (state?.ok) clearDraft();
  }, [state]);

  function goTo(next: number) {
    setAsked(false);
    setStep(next);
    requestAnimationFrame(() => {
      element.current?.querySelector<HTMLElement>(`section[data-s="${next + 1}"] h2`)?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    });
  }
  async function onward() {
    if (step === 0 && branch === "too_young") return refuse();
    if (step < LAST) return (await form.trigger(JOIN_STEPS[step])) ? goTo(step + 1) : setAsked(true);
    if (await form.trigger()) {
      const filled = element.current && new FormData(element.current);
      if (filled) startTransition(() => send(filled));
      return;
    }
    const wrong = JOIN_STEPS.findIndex((names) => names.some((field) => form.getFieldState(field).invalid));
    if (wrong >= 0 && wrong !== step) goTo(wrong);
    setAsked(true);
  }
  function refuse() {
    clearDraft();
    setTooYoung(true);
    window.scrollTo({ top: 0 });
  }
  function startOver() {
    form.reset(empty);
    setTooYoung(false);
    goTo(0);
  }

  const young =
    tooYoung ||
    (refusal !== null && branch === "too_young" && !ready) ||
    (refusal !== null && isYoung(typed, facts.today));
  if (state?.ok) return <Done name={String(name ?? "")} minor={state.said === "guardian"} days={facts.reviewDays} />;
  if (young) return <Refused birth={birth} onBack={ready ? startOver : undefined} />;

  const kit = { facts, form, typed, refused: refusal?.fieldErrors ?? {}, branch, ready, goTo };
  return (
    <KitContext value={kit}>
      <div className="top">
        <div className="wrap">
          <h1>{t("title")}</h1>
          <p className="ink2 mt-1 mb-5">{t("sub")}</p>
          {ready && (
            <Stepper
              label={t("steps.label")}
              steps={[t("steps.who"), t("steps.skills"), t("steps.consent")]}
              current={step}
              doneWord={t("steps.done")}
            />
          )}
        </div>
      </div>
      <div className="wrap lay">
        <form
          className="form"
          ref={element}
          action={send}
          noValidate
          onChange={() => {
            if (asked) void form.trigger(JOIN_STEPS[step]);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void onward();
          }}
        >
          <Steps step={step} asked={asked} busy={busy} message={refusal} />
        </form>
        <Aside onClear={startOver} />
      </div>
    </KitContext>
  );
}

function isYoung(typed: Record<string, string | string[]>, today: string): boolean {
  const birth = `${String(typed.birthYear)}-${String(typed.birthMonth)}`;
  return isMonth(birth) && branchOf(birth, today) === "too_young";
}
