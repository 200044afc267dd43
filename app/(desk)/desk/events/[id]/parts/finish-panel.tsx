import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { finish } from "../actions";
import { PanelForm } from "./panel-form";
import type { SideProps } from "./side";

/** All shifts are over: confirm the hours, then close the event. */
export function FinishPanel({ view: { event } }: Pick<SideProps, "view">) {
  const t = useTranslations("hours.finish");
  return (
    <div className="grid content-start gap-3 p-4">
      <h2>{t("title")}</h2>
      <p className="ink2 sm">{t("note")}</p>
      <ButtonLink size="sm" href={`/desk/hours?event=${event.id}`}>
        {t("hours")}
      </ButtonLink>
      <PanelForm
        action={finish}
        once={crypto.randomUUID()}
        hidden={{ eventId: event.id }}
        submit={t("go")}
        busy={t("busy")}
      />
    </div>
  );
}
