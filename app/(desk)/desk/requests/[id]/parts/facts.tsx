import { Clock } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import { hueOfKind } from "@/components/art/hue";
import { ActForm } from "@/components/acts/act-form";
import { Badge, SampleMark } from "@/components/ui/badge";
import { Tag } from "@/components/ui/tag";
import { requestFacts } from "@/lib/requests/rules/facts";
import { deskMay } from "@/lib/requests/rules/states";
import type { RequestAtDesk } from "@/lib/triage/queries/request";
import { EVENT_KIND } from "@/lib/triage/rules/team";
import { register } from "../actions";
import { factRows } from "./fact-rows";
import { Log } from "./log";

/** What the host asks for, as they said it, and what has happened so far. */
export async function Facts({ found, now }: { found: RequestAtDesk; now: Date }) {
  const [t, format] = await Promise.all([getTranslations(), getFormatter()]);
  const { request, known, isPilot, itemHolder } = found;
  const facts = requestFacts(request.answers);
  const open = deskMay("offer", request.state);
  const words = [facts.notes, facts.needsText, facts.summary].filter(Boolean);
  return (
    <section className="fx" aria-label={t("triage.facts.label")}>
      <div className="row between">
        <Tag hue={hueOfKind(EVENT_KIND[request.kind])}>{t(`requests.kinds.${request.kind}`)}</Tag>
        {open && request.dueAt ? (
          <Badge tone={request.dueAt < now ? "danger" : "warn"} icon={<Clock className="i" aria-hidden />}>
            {t("triage.answer_by", { at: format.dateTime(request.dueAt, "dayTime") })}
          </Badge>
        ) : (
          <Badge>{t(`triage.states.${request.state}`)}</Badge>
        )}
      </div>
      <h2 className="name">
        {request.isSample && (
          <>
            <SampleMark>{t("triage.sample")}</SampleMark>{" "}
          </>
        )}
        {request.organisationName}
      </h2>
      <p className="mute xs">
        {request.submittedAt &&
          t("triage.facts.submitted", {
            number: request.number ?? "",
            at: format.dateTime(request.submittedAt, "dayTime"),
          })}
        {isPilot && ` · ${t("triage.facts.pilot")}`}
      </p>
      {!known?.id && (
        <div className="note-w">
          <p>{t("triage.facts.unknown_host")}</p>
          <ActForm
            action={register}
            once={crypto.randomUUID()}
            hidden={{ requestId: request.id }}
            submit={t("triage.acts.register")}
            busy={t("triage.acts.busy")}
            tone="plain"
          />
        </div>
      )}
      {itemHolder && open && (
        <p className="note-w">
          {t("triage.facts.item_taken", { item: request.whitelistItem ?? "", title: itemHolder })}
        </p>
      )}
      <dl className="kv">
        {factRows({ t, format, found, facts }).map(({ key, value }) => (
          <div className="contents" key={key}>
            <dt>{t(`triage.facts.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {words.map((said) => (
        <blockquote key={said}>{said}</blockquote>
      ))}
      <Log found={found} />
    </section>
  );
}
