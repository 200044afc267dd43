import { useTranslations } from "next-intl";
import { Card, KeyValues } from "@/components/ui/card";
import type { Actor } from "@/lib/auth/rules/actor";
import { maskedContact } from "@/lib/volunteers/rules/contact";
import { LoginForm } from "./login-form";

type Props = {
  actor: Actor;
  login: { version: number; phone: string | null; email: string | null; asksCurrent: boolean };
};

/** Name, role and what one signs in with; number and address can be changed on the spot. */
export function Account({ actor, login }: Props) {
  const t = useTranslations("volunteers.data");
  const tl = useTranslations("accounts.login");
  const shown = (contact: string | null) => (
    <span className="wrap-anywhere">{contact === null ? tl("none") : maskedContact(contact)}</span>
  );
  const words = (kind: "phone" | "email") => {
    const email = kind === "email";
    return {
      open: login[kind] === null ? tl(email ? "add_email" : "add") : tl(email ? "change_email" : "change"),
      value: tl(`new_${kind}`),
      note: tl(email ? "note_email" : "note"),
      removeHint: tl("remove_hint"),
      current: tl("current"),
      show: tl("show"),
      hide: tl("hide"),
      save: tl("save"),
      busy: tl("busy"),
      changed: tl("changed"),
      removed: tl("removed"),
      now: tl("now", { value: "{value}" }),
    };
  };
  return (
    <Card as="section" id="account">
      <h2>{t("account.title")}</h2>
      <KeyValues
        className="mt-2"
        rows={[
          { key: t("account.name"), value: actor.name },
          { key: t("account.role"), value: t(`looks.roles.${actor.role}`) },
          { key: tl("phone"), value: shown(login.phone) },
          { key: tl("email"), value: shown(login.email) },
        ]}
      />
      <div className="grid gap-2 mt-4">
        {(["phone", "email"] as const).map((kind) => (
          <LoginForm
            key={kind}
            kind={kind}
            once={crypto.randomUUID()}
            version={login.version}
            asksCurrent={login.asksCurrent}
            // One of the two always stays.
            removable={login[kind] !== null && login[kind === "phone" ? "email" : "phone"] !== null}
            words={words(kind)}
          />
        ))}
      </div>
    </Card>
  );
}
