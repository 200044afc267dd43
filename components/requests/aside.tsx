import { CloudCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { CopyLink } from "@/components/events/copy-link";
import { Timeline } from "@/components/ui/timeline";

type Props = {
  /** The draft as it is kept; none before the first step. */
  saved: { at: Date; until: Date; email: string | null; link: string } | null;
  days: number;
  hotline: string;
};

/** Where the draft is, what happens after sending, and whom to ring. */
export function WizardAside({ saved, days, hotline }: Props) {
  const t = useTranslations("requests.form.aside");
  const format = useFormatter();
  return (
    <>
      <div className="card">
        <p className="save">
          <CloudCheck className="i" aria-hidden />
          <span>
            <b className="text-ink">{saved ? t("saved") : t("unsaved")}</b>
            {saved && <> {t("saved_at", { time: format.dateTime(saved.at, "dayTime") })}</>}
            <br />
            {saved ? t("kept", { until: format.dateTime(saved.until, "day") }) : t("unsaved_note")}
            {saved?.email && <> {t("mailed", { email: saved.email })}</>}
          </span>
        </p>
        {saved && (
          <>
            <input className="input mono mt-3" readOnly value={saved.link} aria-label={t("link")} />
            <CopyLink
              className="mt-1.5 -ml-2 h-auto text-left whitespace-normal"
              label={t("copy")}
              done={t("copied")}
              link={saved.link}
            />
          </>
        )}
      </div>
      <div className="card">
        <h2 className="text-base">{t("after")}</h2>
        <div className="mt-3 sm">
          <Timeline
            items={[
              { key: "1", state: "now", title: t("s1"), time: t("s1_note") },
              { key: "2", title: t("s2"), time: t("s2_note") },
              { key: "3", title: t("s3"), time: t("s3_note", { days }) },
            ]}
          />
        </div>
      </div>
      {hotline && <p className="xs mute">{t("stuck", { hotline })}</p>}
    </>
  );
}
