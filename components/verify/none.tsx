import { Check, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";

const HINTS = ["none_again", "none_scan", "none_ask"] as const;

/** No certificate has this number, and what to try; or, after too many tries, until when to wait. */
export function None({ until }: { until?: string }) {
  const t = useTranslations("certificates.verify");
  return (
    <section className="rc bad" aria-labelledby="result">
      <div className="rh">
        <span className="m">
          <SearchX className="i" aria-hidden />
        </span>
        <div>
          <h2 id="result">{t(until ? "limited" : "none")}</h2>
          <p>{until ? t("limited_note", { time: until }) : t("none_note")}</p>
        </div>
      </div>
      {!until && (
        <div className="rb">
          <ul className="ul">
            {HINTS.map((hint) => (
              <li key={hint}>
                <Check className="i" aria-hidden />
                <span>{t(hint)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
