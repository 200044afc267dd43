import { getFormatter, getTranslations } from "next-intl/server";
import { ActForm } from "@/components/acts/act-form";
import { Badge } from "@/components/ui/badge";
import { keyList } from "@/lib/certificates/queries/keys";
import { rotateKey } from "../actions";

/** The keys certificates are signed with. */
export async function Keys() {
  const [t, format, keys] = await Promise.all([getTranslations("certificates.desk.keys"), getFormatter(), keyList()]);
  return (
    <div className="split">
      <div className="col col--s">
        <p className="sm ink2 px-5 py-3">{keys.length === 0 ? t("none") : t("lead")}</p>
        <ul className="sl">
          {keys.map((key) => (
            <li key={key.id}>
              <p className="row between">
                <b className="mono">{key.id}</b>
                <Badge tone={key.retiredAt ? "plain" : "ok"}>
                  {key.retiredAt ? t("retired", { day: format.dateTime(key.retiredAt, "fullDay") }) : t("current")}
                </Badge>
              </p>
              <p className="xs ink2">
                {format.dateTime(key.createdAt, "longStamp")} · {t("signed", { n: key.signed })}
              </p>
            </li>
          ))}
        </ul>
      </div>
      <aside className="side" aria-label={t("rotate")}>
        <div className="od">
          <h2 className="mb-3">{t("rotate")}</h2>
          <ActForm
            key={keys.length}
            action={rotateKey}
            once={crypto.randomUUID()}
            fields={[{ name: "reason", kind: "textarea", label: t("reason"), maxLength: 200 }]}
            note={t("rotate_note")}
            submit={t("rotate")}
            busy={t("rotating")}
          />
        </div>
      </aside>
    </div>
  );
}
