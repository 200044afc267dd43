import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/card";
import { type AuditRow, auditOfSubject } from "@/lib/audit/queries/log";
import { isMessageKey } from "@/lib/i18n/keys";
import { Sentence } from "./sentence";

/** One entry: before and after, the plain facts, and what else happened to the same thing. */
export async function EntryDetail({ entry }: { entry: AuditRow }) {
  const [t, tk, format, around] = await Promise.all([
    getTranslations("audit"),
    getTranslations(),
    getFormatter(),
    auditOfSubject(entry.subjectId),
  ]);
  const value = (v: unknown) => (v === null || v === undefined || v === "" ? t("nothing") : String(v));
  const label = (name: string) => {
    const key = `audit.fact.${name}`;
    return isMessageKey(key) ? tk(key) : name;
  };
  const facts = Object.entries(entry.facts);
  const place = entry.subjectKind === "event" ? `/desk/events/${entry.subjectId}` : null;
  return (
    <div className="ad">
      <div>
        <p className="xs mute">{format.dateTime(entry.at, "stamp")}</p>
        <h2 className="mt-0.5">
          <Sentence row={entry} />
        </h2>
      </div>
      {facts.length > 0 && (
        <table className="table text-sm">
          <caption className="sr-only">{t("facts")}</caption>
          <tbody>
            {facts.map(([name, fact]) => (
              <tr key={name}>
                <th scope="row">{label(name)}</th>
                <td>
                  {Array.isArray(fact) && fact.length === 2 ? (
                    <>
                      <del className="text-danger">{value(fact[0])}</del>{" "}
                      <ins className="text-ok no-underline">{value(fact[1])}</ins>
                    </>
                  ) : (
                    value(fact)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <KeyValues
        rows={[
          { key: t("act"), value: <span className="mono">{entry.act}</span> },
          {
            key: t("subject"),
            value: <span className="mono break-all">{`${entry.subjectKind} ${entry.subjectId}`}</span>,
          },
          { key: t("role"), value: entry.role ? t(`roles.${entry.role}`) : t("system") },
          ...(entry.regionCode ? [{ key: t("region"), value: entry.regionCode }] : []),
        ]}
      />
      <div>
        <h3 className="text-sm">{t("around")}</h3>
        <ul className="sm mt-1 grid gap-1">
          {around.map((row) => (
            <li
              key={row.id}
              {...(row.id === entry.id ? { "aria-current": "true" } : {})}
              className={row.id === entry.id ? "b" : "ink2"}
            >
              <span className="mute">{format.dateTime(row.at, "dayTime")}</span>{" "}
              <Sentence row={{ ...row, eventTitle: null, volunteerNumber: null }} />
            </li>
          ))}
        </ul>
      </div>
      {place && (
        <ButtonLink href={place} size="sm" className="justify-self-start">
          {t("open_event")}
        </ButtonLink>
      )}
    </div>
  );
}
