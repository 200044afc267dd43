import { Eye } from "lucide-react";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { ForbiddenScene } from "@/components/art/scenes";
import { Avatar } from "@/components/ui/avatar";
import { Button, ButtonLink } from "@/components/ui/button";
import { verifySession } from "@/lib/auth/queries";
import { isStaff } from "@/lib/auth/rules/actor";
import { homeOf } from "@/lib/auth/rules/home";
import { whoseIs } from "@/lib/desk/queries/whose";
import { allRegions } from "@/lib/regions/queries";
import { signOut } from "@/app/actions";
import { Told } from "./told";

/** 403: another league's, with who to turn to; or a page that is not for this account. */
export async function Refused() {
  const actor = await verifySession();
  const whose = actor && isStaff(actor) ? await whoseIs(actor, (await headers()).get("x-zhiya-path") ?? "") : null;
  const t = await getTranslations("auth.states.forbidden");
  const english = (await getLocale()) === "en";
  const mine = (await allRegions())
    .filter(({ code }) => actor?.regions.includes(code))
    .map((one) => (english ? one.nameEn : one.nameZh));
  const region = whose && (english ? whose.region.en : whose.region.zh);
  return (
    <Told
      code={t("code")}
      title={whose && region ? t(`title_${whose.kind}`, { region }) : t("title")}
      lead={
        whose
          ? t(`lead_${whose.kind}`, { mine: mine.join(t("comma")) })
          : t("lead", { role: t(`roles.${actor?.role ?? "visitor"}`) })
      }
      art={<ForbiddenScene />}
    >
      {whose?.coordinators.map((name) => (
        <div className="who" key={name}>
          <Avatar name={name} size={52} />
          <div>
            <b>{name}</b>
            <span className="sm mute block">{t("coordinator", { region: region ?? "" })}</span>
          </div>
        </div>
      ))}
      <div className="acts2 row flex-wrap gap-3">
        {whose?.open && (
          <ButtonLink variant="primary" href={whose.open}>
            <Eye className="i" aria-hidden />
            {t("look")}
          </ButtonLink>
        )}
        <ButtonLink variant={whose?.open ? "plain" : "primary"} href={actor ? homeOf(actor.role) : "/"}>
          {t(isStaff(actor) ? "board" : "home")}
        </ButtonLink>
        {!whose && actor && (
          <form action={signOut}>
            <Button type="submit" variant="quiet">
              {t("other_account")}
            </Button>
          </form>
        )}
      </div>
      {whose && <p className="sm mute mt-4">{t("both")}</p>}
    </Told>
  );
}
