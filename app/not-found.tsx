import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundScene } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { verifySession } from "@/lib/auth/queries";
import { Framed } from "./parts/framed";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.states.not_found"))("short"), robots: { index: false } };
}

/** 404: an address that leads nowhere, with the ways on. */
export default async function NotFound() {
  const actor = await verifySession();
  const t = await getTranslations("auth.states.not_found");
  return (
    <Framed code={t("code")} title={t("title")} lead={t(actor?.role === "volunteer" ? "lead_volunteer" : "lead")} art={<NotFoundScene />}>
      <div className="acts2 row flex-wrap gap-3">
        <ButtonLink variant="primary" href="/events">
          {t("events")}
        </ButtonLink>
        {actor?.role === "volunteer" && <ButtonLink href="/me">{t("mine")}</ButtonLink>}
        <ButtonLink variant="quiet" href="/">
          {t("home")}
        </ButtonLink>
      </div>
    </Framed>
  );
}
