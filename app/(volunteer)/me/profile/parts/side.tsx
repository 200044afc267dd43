import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Card, KeyValues } from "@/components/ui/card";

/** What one cannot change alone, and the way to the password. */
export function Side({ number, names }: { number: string; names: string[] }) {
  const t = useTranslations("volunteers.profile");
  return (
    <Card as="section">
      <KeyValues
        rows={[
          { key: t("number"), value: <span className="mono">{number}</span> },
          {
            key: t("contact"),
            value: names.map((name) => (
              <span className="block wrap-anywhere" key={name}>
                {name}
              </span>
            )),
          },
        ]}
      />
      <p className="xs mute mt-2">{t("contact_note")}</p>
      <ButtonLink className="mt-4" block href="/sign-in/password?next=%2Fme%2Fprofile">
        {t("password_act")}
      </ButtonLink>
      <p className="xs mute mt-2">{t("password_note")}</p>
    </Card>
  );
}
