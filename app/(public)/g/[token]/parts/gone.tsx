import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Wrong, revoked and expired look the same; drawn by the server, so that it can be read without scripts. */
export function Gone() {
  const t = useTranslations("volunteers.guardian.gone");
  return (
    <main id="main" className="page-guardian wrap">
      <div className="g">
        <div className="st st--no">
          <h1>{t("title")}</h1>
          <p className="ink2">{t("body")}</p>
          <p className="ink2">{t("next")}</p>
          <div className="acts2 mt-4">
            <ButtonLink href="/">{t("act")}</ButtonLink>
          </div>
        </div>
      </div>
    </main>
  );
}
