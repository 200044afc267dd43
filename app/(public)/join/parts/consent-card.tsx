"use client";
import { useTranslations } from "next-intl";
import type { ConsentPurpose } from "@/db/words";
import type { FieldName } from "./kit";
import { useField, useTicked } from "./kit";

type Props = { purpose: ConsentPurpose; version: string; must: boolean };

/** One thing to agree to: what for, how long, the full text; never ticked beforehand. */
export function ConsentCard({ purpose, version, must }: Props) {
  const t = useTranslations("consents");
  const texts = useTranslations("consents.texts.v2026-11");
  const name: FieldName = purpose === "photos" ? "consent_photos" : "consent_terms";
  const ticked = useTicked(name, version);
  const { error, defaultValue: _was, ...field } = useField(name);
  return (
    <li className="cs">
      <label className="cs-h">
        <input
          type="checkbox"
          id={name}
          value={version}
          defaultChecked={ticked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : undefined}
          {...field}
        />
        <span>
          <b>{texts(`${purpose}.title`)}</b>
          <em className={must ? "need" : undefined}>{must ? t("label.must") : t("label.may")}</em>
        </span>
      </label>
      {error && (
        <p className="err" id={`${name}-error`}>
          {error}
        </p>
      )}
      <dl>
        <div>
          <dt>{t("label.purpose")}</dt>
          <dd>{texts(`${purpose}.purpose`)}</dd>
        </div>
        <div>
          <dt>{t("label.keep")}</dt>
          <dd>{texts(`${purpose}.keep`)}</dd>
        </div>
      </dl>
      <details>
        <summary className="xs cs-l text-link underline cursor-pointer">{t("label.full", { version })}</summary>
        <div className="sm ink2 grid gap-2 pb-3">
          {texts(`${purpose}.body`)
            .split("\n")
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
      </details>
    </li>
  );
}
