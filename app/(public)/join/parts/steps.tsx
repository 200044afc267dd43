"use client";
import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { JOIN_STEPS } from "@/lib/volunteers/input";
import { Abilities } from "./abilities";
import { Check } from "./check";
import { useKit } from "./kit";
import { Who } from "./who";

type Props = {
  step: number;
  /** "Continue" was pressed and something was missing. */
  asked: boolean;
  busy: boolean;
  message: { message: string; fix?: string } | null;
};

const later = "[@media(scripting:enabled)]:hidden!";

/** The three steps; those that are not in turn stay in the form, out of sight. */
export function Steps({ step, asked, busy, message }: Props) {
  const t = useTranslations("volunteers.join");
  const { facts, form, refused, branch, ready, goTo } = useKit();
  const names = ready ? (JOIN_STEPS[step] ?? []) : JOIN_STEPS.flat();
  const wrong = names
    .flatMap((name) => {
      const key = asked ? form.formState.errors[name]?.message : undefined;
      const sentence = key ? (facts.errors[key] ?? facts.errors["shell.errors.custom"]) : refused[name];
      return sentence ? [{ field: name, message: sentence }] : [];
    })
    // Phone and e-mail ask for the same thing: one of the two.
    .filter(
      ({ field, message: same }, _, all) =>
        field !== "email" || !all.some((other) => other.field === "phone" && other.message === same),
    );
  const steps = [
    { title: t("steps.who"), body: <Who /> },
    { title: t("steps.skills"), body: <Abilities /> },
    { title: t("steps.consent"), body: <Check /> },
  ];
  return (
    <>
      <input type="hidden" name="once" value={facts.once} />
      {message && (
        <Banner tone="danger" role="alert" title={message.message}>
          {message.fix}
        </Banner>
      )}
      <ErrorSummary title={t("errors_title", { count: wrong.length })} items={wrong} />
      {steps.map(({ title, body }, i) => (
        <section
          key={title}
          data-s={i + 1}
          hidden={ready && i !== step}
          className={i > 0 && !ready ? later : undefined}
        >
          <h2 tabIndex={-1}>{title}</h2>
          {body}
        </section>
      ))}
      <div className="nav">
        {ready && step > 0 && <Button onClick={() => goTo(step - 1)}>{t("nav.back")}</Button>}
        <Button type="submit" variant="primary" size="lg" busy={busy && t("nav.busy")}>
          {ready && step < 2 ? t("nav.next") : branch === "guardian" ? t("nav.submit_guardian") : t("nav.submit")}
        </Button>
      </div>
    </>
  );
}
