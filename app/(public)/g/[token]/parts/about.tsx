import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";

type Props = { child: { name: string; age: number; unit: string | null; region: string }; version: string };

const PROMISES = ["alone", "risk", "public", "log"] as const;
const DATA = ["entry", "contact", "signups", "yours"] as const;

/** Who asks, what they would do, what is promised, which information is used. */
export function About({ child, version }: Props) {
  const t = useTranslations("volunteers.guardian");
  const text = useTranslations("consents.texts.v2026-11.guardian");
  return (
    <>
      <section className="who" aria-label={child.name}>
        <Avatar name={child.name} size={60} />
        <div>
          <b>{child.name}</b>
          <dl>
            <div>
              <dt>{t("who.age")}</dt>
              <dd>{t("who.years", { age: child.age })}</dd>
            </div>
            <div>
              <dt>{t("who.unit")}</dt>
              <dd>{child.unit ?? t("who.none")}</dd>
            </div>
            <div>
              <dt>{t("who.region")}</dt>
              <dd>{child.region}</dd>
            </div>
          </dl>
        </div>
      </section>
      <h2>{t("what.title")}</h2>
      <p>{t("what.body")}</p>
      <h2>{t("promise.title")}</h2>
      <ul className="prom">
        {PROMISES.map((promise) => (
          <li key={promise}>
            <ShieldCheck className="i" aria-hidden />
            <span>{t(`promise.${promise}`)}</span>
          </li>
        ))}
      </ul>
      <h2>{t("data.title")}</h2>
      <div className="dat">
        <div className="hd" aria-hidden>
          <span>{t("data.what")}</span>
          <span>{t("data.why")}</span>
          <span>{t("data.keep")}</span>
        </div>
        {DATA.map((kind) => (
          <div key={kind}>
            <b>{t(`data.${kind}`)}</b>
            <span>{t(`data.${kind}_why`)}</span>
            <span className="k">{t(`data.${kind}_keep`)}</span>
          </div>
        ))}
      </div>
      <p className="xs mute mt-2.5">{t("data.not")}</p>
      <details className="mt-2">
        <summary className="sm text-link underline min-h-11 inline-flex items-center cursor-pointer">
          {t("data.full", { version })}
        </summary>
        <div className="sm ink2 stack gap-2">
          {text("body")
            .split("\n")
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
      </details>
    </>
  );
}
