import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** The number to check; sent to /verify by GET. */
export function Ask({ typed, wrong }: { typed: string; wrong?: boolean }) {
  const t = useTranslations("certificates.verify");
  return (
    <div className="vh">
      <div className="wrap">
        <h1>{t("title")}</h1>
        <p className="ink2" id="number-hint">
          {t("lead")}
        </p>
        <form action="/verify" method="get" role="search">
          <label className="sr-only" htmlFor="number">
            {t("number")}
          </label>
          <input
            className="input mono"
            id="number"
            name="number"
            defaultValue={typed}
            placeholder={t("example")}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={80}
            required
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? "number-error" : "number-hint"}
          />
          <Button variant="primary" size="lg" type="submit">
            {t("check")}
          </Button>
        </form>
        {wrong && (
          <p className="err" id="number-error" role="alert">
            {t("malformed")}
          </p>
        )}
      </div>
    </div>
  );
}
