"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ActFormView } from "@/components/acts/act-form";
import { buttonClass } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import { close, reopen } from "../actions";

type Props = { once: string; hidden: Record<string, string>; name: string; closed: boolean };

/** Closes an account after saying what that means, or opens a closed one again; says what came of it. */
export function CloseAccount({ once, hidden, name, closed }: Props) {
  const t = useTranslations("accounts.desk");
  const [shut, sendClose] = useActionState(close, null);
  const [opened, sendReopen] = useActionState(reopen, null);
  const [latest] = [shut, opened].flatMap((state) => (state?.ok ? [state] : [])).sort((a, b) => b.at - a.at);
  const form = { once, hidden, busy: t("busy") };
  return (
    <>
      {closed ? (
        <ActFormView
          {...form}
          action={reopen}
          state={opened?.ok ? null : opened}
          send={sendReopen}
          submit={t("reopen")}
          note={t("reopen_note")}
        />
      ) : (
        <details open={shut?.ok === false} key={latest?.at}>
          <summary className={buttonClass({ size: "sm", variant: "danger" })}>{t("close")}</summary>
          <div className="mt-3">
            <h3 className="mb-2">{t("close_title", { name })}</h3>
            <ActFormView
              {...form}
              action={close}
              state={shut?.ok ? null : shut}
              send={sendClose}
              submit={t("close_do")}
              tone="danger"
              note={t("close_note")}
            />
          </div>
        </details>
      )}
      {latest?.message && <Toast key={latest.at}>{latest.message}</Toast>}
    </>
  );
}
