"use client";
import { useTranslations } from "next-intl";
import { useText } from "@/components/acts/kit";
import { TextField } from "@/components/ui/text-field";

/** Another number of people, and of teachers where pupils come along. */
export function CountFields({ pupils }: { pupils: boolean }) {
  const t = useTranslations("requests.form.what");
  return (
    <>
      <TextField
        label={t(pupils ? "head_count_pupils" : "attending")}
        inputMode="numeric"
        maxLength={4}
        {...useText("headCount")}
      />
      {pupils && <Adults label={t("adults")} />}
    </>
  );
}

function Adults({ label }: { label: string }) {
  return <TextField label={label} inputMode="numeric" maxLength={2} {...useText("adults")} />;
}
