import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyArt } from "@/components/art/scenes";

/** A ticket's link that is wrong, revoked or expired: one page for all, and nothing of what stood there. */
export async function Dead() {
  const t = await getTranslations("registrations.gone");
  return (
    <main id="main" className="page-ticket wrap">
      <div className="tk">
        <EmptyArt />
        <h1>{t("title")}</h1>
        <p className="ink2">{t("body")}</p>
        <p className="ink2">{t("next")}</p>
        <p>
          <ButtonLink href="/events">{t("act")}</ButtonLink>
        </p>
      </div>
    </main>
  );
}
