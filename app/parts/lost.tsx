import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundScene } from "@/components/art/scenes";
import { Button, ButtonLink } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { verifySession } from "@/lib/auth/queries";
import { allows, PAGES } from "@/lib/auth/rules/access";
import { homeOf } from "@/lib/auth/rules/home";
import { answerLost } from "@/lib/pages/mutations";
import { Told } from "./told";

/** The title of an address that leads nowhere. */
export async function lostMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.states.not_found"))("short"), robots: { index: false } };
}

/** In the place of a public page that is not there; a page behind a sign-in calls `notFound()`. */
export const lost = () => answerLost(<Lost />);

/** 404: an address that leads nowhere, with the ways on; who works at the desk looks for an event at once. */
export async function Lost() {
  const actor = await verifySession();
  const t = await getTranslations("auth.states.not_found");
  const volunteer = actor?.role === "volunteer";
  const searches = actor && allows(PAGES["/desk/events"], actor.role);
  return (
    <Told code={t("code")} title={t("title")} lead={t(volunteer ? "lead_volunteer" : "lead")} art={<NotFoundScene />}>
      {searches && (
        <form className="srch" action="/desk/events" role="search">
          <input type="hidden" name="view" value="all" />
          <Input name="q" type="search" aria-label={t("search")} placeholder={t("search_hint")} required />
          <Button type="submit">{t("search_go")}</Button>
        </form>
      )}
      <div className="acts2 row flex-wrap gap-3">
        {actor && !volunteer ? (
          <ButtonLink variant="primary" href={homeOf(actor.role)}>
            {t("desk")}
          </ButtonLink>
        ) : (
          <ButtonLink variant="primary" href="/events">
            {t("events")}
          </ButtonLink>
        )}
        {volunteer && <ButtonLink href="/me">{t("mine")}</ButtonLink>}
        {!actor && <ButtonLink href="/join">{t("join")}</ButtonLink>}
        <ButtonLink variant="quiet" href="/">
          {t("home")}
        </ButtonLink>
      </div>
    </Told>
  );
}
