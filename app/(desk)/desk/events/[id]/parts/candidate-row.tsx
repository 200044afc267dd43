import { BadgeCheck, Languages, MapPin, Phone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { LANGUAGES } from "@/db/words";
import { regionShortName } from "@/lib/regions/rules";
import type { Candidate } from "@/lib/signups/queries/eligibility";
import { dayOf } from "@/lib/time";
import { invite } from "./people-actions";
import { PanelForm } from "./panel-form";
import { eventHref } from "./ask";
import type { Group } from "./groups";
import type { View, ViewPosition } from "./view";
import { Why } from "./why";

type Props = { view: View; position: ViewPosition; one: Candidate; group: Group; q?: string };

/** Somebody who could be asked: facts, not scores, and what stands in the way. */
export function CandidateRow({ view, position, one, group, q }: Props) {
  const t = useTranslations("events");
  const locale = useLocale();
  const { volunteer, answer, invitationsLeft } = one;
  const day = view.chosenShift ? dayOf(view.chosenShift.startsAt) : "";
  const spoken = LANGUAGES.filter((language) => volunteer.languages[language] === "teach");
  const valid = volunteer.qualifications.filter((own) => own.validFrom <= day && (own.validUntil ?? day) >= day);
  const own = volunteer.regionCode === view.event.regionCode;
  const comma = t("desk.comma");
  const canInvite = invitationsLeft > 0;
  return (
    <li className={group === "hard" ? "cd no" : "cd"}>
      <Avatar name={volunteer.name} size={34} />
      <div>
        <p className="row gap-2">
          <b>{volunteer.name}</b>
        </p>
        <p className="rs">
          {spoken.length > 0 && (
            <span className="ok">
              <Languages className="i" aria-hidden />
              {spoken.map((language) => t(`public.language.${language}`)).join(comma)}
            </span>
          )}
          {valid.length > 0 && (
            <span className="ok">
              <BadgeCheck className="i" aria-hidden />
              {[...new Set(valid.map((own) => t(`public.qualification.${own.kind}`)))].join(comma)}
            </span>
          )}
          <span className="m">
            <MapPin className="i" aria-hidden />
            {own ? regionShortName(view.region, locale) : t("desk.other_league")}
          </span>
        </p>
        <Why answer={answer} />
        {group !== "hard" && !canInvite && <p className="why">{t("desk.invited_enough")}</p>}
      </div>
      <div className="rt">
        {group === "ok" && canInvite && (
          <label className={buttonClass({ size: "xs", variant: "soft" })}>
            <input
              type="checkbox"
              className="ck"
              name="volunteerIds"
              value={volunteer.id}
              aria-label={t("desk.invite_who", { name: volunteer.name })}
            />
            {t("desk.invite")}
          </label>
        )}
        {group !== "hard" && (
          <ButtonLink
            size="xs"
            variant="quiet"
            icon
            href={eventHref(view.event.id, { position: position.id, do: "phone", who: volunteer.id, q })}
            aria-label={t("desk.phone_who", { name: volunteer.name })}
            scroll={false}
          >
            <Phone className="i" aria-hidden />
          </ButtonLink>
        )}
      </div>
      {group === "soft" && canInvite && (
        <details className="col-span-2 col-start-2">
          <summary className={buttonClass({ size: "xs" })}>{t("desk.write_reason")}</summary>
          <PanelForm
            className="ov"
            action={invite}
            once={crypto.randomUUID()}
            hidden={{ eventId: view.event.id, at: position.id, positionId: position.id, volunteerIds: volunteer.id }}
            fields={[
              {
                name: "overrideReason",
                label: t("desk.fields.override"),
                kind: "textarea",
                hint: t("desk.fields.override_hint"),
                rows: 2,
                required: true,
              },
            ]}
            submit={t("desk.invite_override")}
            busy={t("desk.busy")}
            size="xs"
          />
        </details>
      )}
    </li>
  );
}
