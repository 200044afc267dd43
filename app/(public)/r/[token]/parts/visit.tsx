import { CalendarPlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import type { RequestState } from "@/db/words";
import type { HostScreen } from "@/lib/requests/host/queries/screen";
import { withPupils } from "@/lib/requests/rules/hosts";
import { useAbilities } from "./dates";

/** Who comes to an agreed visit, by name; what is still looked for; the calendar file. */
export function Visit({ screen, state, token }: { screen: HostScreen; state: RequestState; token: string }) {
  const t = useTranslations("requests.host.visit");
  const say = useAbilities(screen);
  const english = useLocale() === "en";
  const { agreed, event, request } = screen;
  const coming = state === "scheduled";
  if (!event) return null;
  return (
    <section className="mb-8 grid gap-3" aria-labelledby="visit">
      <h2 id="visit" className="text-xl">
        {t("title")}
      </h2>
      {agreed.people.length > 0 ? (
        <ul className="grid gap-2">
          {agreed.people.map(({ id, name, position, positionEn }) => (
            <li key={id}>
              <b>{name}</b>{" "}
              <span className="sm ink2">{[(english && positionEn) || position, say(id)].join(" · ")}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="ink2">{t("none")}</p>
      )}
      {coming && agreed.missing > 0 && <p className="sm ink2">{t("missing", { count: agreed.missing })}</p>}
      {withPupils(request.kind) && <p className="sm mute">{t("with_teacher")}</p>}
      <div className="flex flex-wrap gap-2.5">
        {coming && (
          <a className={buttonClass({ variant: "primary" })} href={`/r/${token}/visit.ics`}>
            <CalendarPlus className="i" aria-hidden />
            {t("calendar")}
          </a>
        )}
        <ButtonLink href={`/events/${event.id}`}>{t("event")}</ButtonLink>
      </div>
    </section>
  );
}
