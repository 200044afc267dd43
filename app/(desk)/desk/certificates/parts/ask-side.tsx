import { getTranslations } from "next-intl/server";
import { ActBox } from "@/components/acts/act-box";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import type { Actor } from "@/lib/auth/rules/actor";
import type { OpenAsk } from "@/lib/certificates/queries/desk";
import { previewOf } from "@/lib/certificates/queries/preview";
import { refusedIssuing } from "@/lib/certificates/rules/issuing";
import { fixOf } from "@/lib/outcome";
import { isMessageKey } from "@/lib/i18n/keys";
import { dayOf } from "@/lib/time";
import { decline, issue, notice } from "../actions";
import { Lines } from "./lines";

/** What a certificate would say, and the three answers to an ask. */
export async function AskSide({ one: { ask, name, number }, actor, now }: { one: OpenAsk; actor: Actor; now: Date }) {
  const [t, all, { lines, waiting, unit }] = await Promise.all([
    getTranslations("certificates.desk.asks"),
    getTranslations(),
    previewOf(ask.volunteerId, ask),
  ]);
  const open = ask.state === "asked" || ask.state === "noticed";
  const facts = { byVolunteerId: actor.volunteerId, volunteerId: ask.volunteerId, ask, lines: lines.length };
  const refused = open && unit ? refusedIssuing({ ...facts, unit }, dayOf(now)) : undefined;
  const fix = refused ? fixOf(refused) : "";
  const hidden = { askId: ask.id, version: String(ask.version) };
  const options = [ask.withTrainings && t("trainings"), ask.withIdentity && t("identity")].filter(
    (one) => one !== false,
  );
  return (
    <div className="od">
      <h2>{name}</h2>
      <p className="xs mute">{number}</p>
      {!open && (
        <p className="row mt-3 flex-wrap">
          <Badge tone={ask.state === "issued" ? "ok" : "plain"}>{all(`certificates.ask_state.${ask.state}`)}</Badge>
          {ask.certificateId && (
            <ButtonLink size="sm" href={`/desk/certificates?tab=register&one=${ask.certificateId}`}>
              {all("certificates.desk.register.open")}
            </ButtonLink>
          )}
        </p>
      )}
      <h3 className="mt-4">{t("lines")}</h3>
      <Lines lines={lines} />
      {waiting > 0 && <p className="xs ink2 mt-2">{t("waiting", { n: waiting })}</p>}
      <p className="sm mt-3">
        {t("options")}: {options.length > 0 ? options.join(" · ") : t("nothing")}
      </p>
      <div className="mt-4 grid gap-3">
        {refused && (
          <Banner tone="warn" title={all(refused)}>
            {isMessageKey(fix) ? all(fix) : null}
          </Banner>
        )}
        <ActForm
          key={`notice ${ask.id}`}
          gone={refused !== "certificates.refusals.notice_first"}
          action={notice}
          once={crypto.randomUUID()}
          hidden={hidden}
          submit={t("notice", { days: unit?.noticeDays ?? 0 })}
          busy={t("noticing")}
        />
        <ActForm
          key={`issue ${ask.id}`}
          gone={refused !== null}
          action={issue}
          once={crypto.randomUUID()}
          hidden={hidden}
          submit={t("issue")}
          busy={t("issuing")}
        />
        <ActBox
          key={`decline ${ask.id}`}
          gone={!open}
          action={decline}
          once={crypto.randomUUID()}
          hidden={hidden}
          label={t("decline")}
          look={{ size: "sm", variant: "quiet" }}
          fields={[{ name: "reason", kind: "textarea", label: t("reason"), maxLength: 200 }]}
          tone="danger"
          submit={t("decline")}
          busy={t("declining")}
        />
      </div>
    </div>
  );
}
