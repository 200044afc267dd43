import { useFormatter, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Banner } from "@/components/ui/banner";
import type { MyRequest } from "@/lib/privacy/queries/screen";
import { takeBack } from "../actions";

/** The days of grace before a deletion: until when, and the way back. */
export function Pending({ request }: { request: MyRequest }) {
  const t = useTranslations("privacy");
  const format = useFormatter();
  return (
    <Banner
      tone="warn"
      className="mb-6"
      title={t("pending.title", { due: format.dateTime(request.dueAt, "longStamp") })}
      action={
        <ActForm
          gone={request.askedBy === "guardian"}
          action={takeBack}
          once={crypto.randomUUID()}
          hidden={{ requestId: request.id }}
          submit={t("pending.keep")}
          busy={t("mine.busy")}
          short
        />
      }
    >
      {t(request.askedBy === "guardian" ? "pending.guardian" : "pending.body")}
    </Banner>
  );
}
