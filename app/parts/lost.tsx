import { getTranslations } from "next-intl/server";
import { NotFoundScene } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { verifySession } from "@/lib/auth/queries";
import { Told } from "./told";

/** 404: an address that leads nowhere, with the ways on. */
export async function Lost() {
  const actor = await verifySession();
  const t = await getTranslations("auth.states.not_found");
  return (
    <Told
      code={t("code")}
      title={t("title")}
      lead={t(actor?.role === "volunteer" ? "lead_volunteer" : "lead")}
      art={<NotFoundScene />}
    >
      <div className="acts2 row flex-wrap gap-3">
        <ButtonLink variant="primary" href="/events">
          {t("events")}
        </ButtonLink>
        {actor?.role === "volunteer" && <ButtonLink href="/me">{t("mine")}</ButtonLink>}
        <ButtonLink variant="quiet" href="/">
          {t("home")}
        </ButtonLink>
      </div>
    </Told>
  );
}
