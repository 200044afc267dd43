import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";

/** A guardian's link that is wrong, revoked or expired: one page for all, and nothing of the child. */
export async function DeadLink() {
  const t = await getTranslations("volunteers.guardian.gone");
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
