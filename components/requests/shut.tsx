import { useFormatter, useTranslations } from "next-intl";

/** Somebody tried too many links from this address. */
export function Shut({ until }: { until: Date }) {
  const t = useTranslations("requests.host");
  const format = useFormatter();
  return (
    <main id="main" className="page-request wrap py-12">
      <h1 className="text-2xl">{t("limited_title")}</h1>
      <p className="ink2 mt-2">{t("limited", { time: format.dateTime(until, "time") })}</p>
    </main>
  );
}
