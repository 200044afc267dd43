"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { HostForm } from "@/components/requests/host-act";
import { useText } from "@/components/acts/kit";
import { TextareaField } from "@/components/ui/text-field";
import { write } from "../actions";

type Props = { question: string; once: string; hidden: Record<string, string> };

/** The coordinator's question and the field for its answer. */
export function Answer({ question, once, hidden }: Props) {
  const t = useTranslations("requests.host.acts");
  return (
    <div className="mt-3 grid gap-3">
      {question && <blockquote className="border-l-3 border-(--brand) pl-3 whitespace-pre-line">{question}</blockquote>}
      <HostForm action={write} once={once} hidden={hidden} submit={t("answer_go")}>
        <Body label={t("answer_label")} hint={t("say_hint")} />
      </HostForm>
    </div>
  );
}

/** A text to the other side. */
export function Body({ label, hint, name = "body" }: { label: string; hint?: string; name?: string }) {
  const id = useId();
  return <TextareaField id={id} label={label} hint={hint} rows={3} maxLength={1000} {...useText(name)} />;
}
