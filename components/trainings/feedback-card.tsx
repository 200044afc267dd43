import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { ActForm } from "@/components/acts/act-form";
import { Card } from "@/components/ui/card";
import { FeedbackFields } from "./feedback-fields";

type Props = Pick<ComponentProps<typeof ActForm>, "action" | "hidden"> & {
  /** What was said before; it can be said anew. */
  said: { rating: number; text: string | null; givenAt: Date } | null;
};

/** How a trainee found the course. */
export async function FeedbackCard({ action, hidden, said }: Props) {
  const [t, messages] = await Promise.all([getTranslations("trainings"), getMessages()]);
  return (
    <Card as="section">
      <h2>{t("rate.title")}</h2>
      <NextIntlClientProvider messages={{ trainings: { rate: messages.trainings.rate } }}>
        <ActForm
          key={said?.givenAt.getTime()}
          className="stack gap-3"
          action={action}
          once={crypto.randomUUID()}
          hidden={hidden}
          values={said ? { rating: String(said.rating), text: said.text ?? "" } : {}}
          submit={t(said ? "rate.again" : "rate.do")}
          busy={t("busy")}
        >
          <FeedbackFields />
        </ActForm>
      </NextIntlClientProvider>
    </Card>
  );
}
