import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ActForm } from "@/components/acts/act-form";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/card";
import type { DeskRequest } from "@/lib/privacy/queries/desk-requests";
import { needsAnswer } from "@/lib/privacy/rules/requests";
import { regionName } from "@/lib/regions/rules";
import { answer } from "../actions";

type Props = {
  /** null: nothing waits any more. */
  request: DeskRequest | null;
  mayAnswer: boolean;
  /** Chosen in the address; else the first that waits, whose place the next takes once it is answered. */
  isNamed: boolean;
};

/** One request: who, what in their words, until when; its answer, or the form for it. */
export function RequestDetail({ request, mayAnswer, isNamed }: Props) {
  const t = useTranslations("privacy.desk");
  const answerable = request !== null && request.state === "open" && needsAnswer(request.kind);
  return (
    <div className="ad">
      {request && <Facts request={request} mayAnswer={mayAnswer} />}
      {mayAnswer && (
        // Stays where it is whatever comes next, a deletion or nothing: it says what came of the last answer.
        <ActForm
          key={isNamed && request ? request.id : "first"}
          gone={!answerable}
          action={answer}
          once={crypto.randomUUID()}
          hidden={request ? { requestId: request.id, version: String(request.version) } : {}}
          lead={request?.kind === "restrict" ? t("restrict_note") : undefined}
          fields={[
            {
              name: "outcome",
              kind: "radio",
              unchosen: true,
              label: t("outcome"),
              options: (["done", "refused"] as const).map((value) => ({ value, label: t(`outcomes.${value}`) })),
            },
            { name: "answer", kind: "textarea", label: t("words"), hint: t("words_hint"), maxLength: 1000, rows: 4 },
          ]}
          submit={t("send")}
          busy={t("busy")}
        />
      )}
      {mayAnswer && request?.volunteerId && !request.isSealed && (
        <ButtonLink href={`/desk/volunteers/${request.volunteerId}`} size="sm" className="justify-self-start">
          {t("open_person")}
        </ButtonLink>
      )}
    </div>
  );
}

function Facts({ request, mayAnswer }: { request: DeskRequest; mayAnswer: boolean }) {
  const t = useTranslations("privacy.desk");
  const ta = useTranslations("privacy.ask");
  const tm = useTranslations("privacy.mine");
  const format = useFormatter();
  const locale = useLocale();
  const deletes = !needsAnswer(request.kind);
  return (
    <>
      <div>
        <p className="xs mute">{ta(`kinds.${request.kind}`)}</p>
        <h2 className="mt-0.5">{request.isSealed ? t("sealed") : (request.name ?? request.number)}</h2>
      </div>
      <KeyValues
        rows={[
          { key: t("who"), value: <span className="mono">{request.number}</span> },
          { key: t("league"), value: regionName(request.region, locale) },
          {
            key: t("asked"),
            value: `${format.dateTime(request.askedAt, "stamp")}${request.askedBy === "guardian" ? ` · ${t("guardian")}` : ""}`,
          },
          { key: t(deletes ? "deleted_at" : "until"), value: format.dateTime(request.dueAt, "stamp") },
          { key: t("state"), value: tm(`states.${request.state}`) },
        ]}
      />
      {mayAnswer ? (
        !deletes && (
          <div>
            <h3 className="text-sm">{t("said")}</h3>
            <p className="mt-1 whitespace-pre-line">{request.text ?? t("no_words")}</p>
          </div>
        )
      ) : (
        <p className="sm mute">{t("hidden")}</p>
      )}
      {request.answer && (
        <div>
          <h3 className="text-sm">{t("answer")}</h3>
          <p className="mt-1 whitespace-pre-line">{request.answer}</p>
        </div>
      )}
      {request.answeredAt && (
        <p className="xs mute">
          {request.answeredByName
            ? t("answered_by", { name: request.answeredByName, at: format.dateTime(request.answeredAt, "stamp") })
            : t("by_system", { at: format.dateTime(request.answeredAt, "stamp") })}
        </p>
      )}
      {request.state === "open" && deletes && <Banner tone="info">{t("delete_note")}</Banner>}
    </>
  );
}
