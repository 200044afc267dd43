import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Card, KeyValues } from "@/components/ui/card";

/** The number that stays, and the ways to what one signs in with. */
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
      <ButtonLink className="mt-4" block href="/me/data#account">
        {t("contact_act")}
      </ButtonLink>
      <p className="xs mute mt-2">{t("contact_note")}</p>
      <ButtonLink className="mt-3" block href="/sign-in/password?next=%2Fme%2Fprofile">
        {t("password_act")}
      </ButtonLink>
      <p className="xs mute mt-2">{t("password_note")}</p>
    </Card>
  );
}
