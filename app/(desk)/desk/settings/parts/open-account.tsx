"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type ActField, ActFieldView } from "@/components/acts/act-field";
import { ActFormView } from "@/components/acts/act-form";
import { LinkShown } from "@/components/desk/link-box";
import { ButtonLink } from "@/components/ui/button";
import { SIGN_IN_LINK_HOURS } from "@/lib/accounts/rules/link-hours";
import { settingsAddress } from "@/lib/settings/rules";
import { open } from "../actions";
import type { League } from "./leagues";
import { RoleFields } from "./role-fields";

/** A new account: who, by what name they sign in, what they may do; then the link to hand over. */
export function OpenAccount({ once, leagues }: { once: string; leagues: readonly League[] }) {
  const t = useTranslations("accounts.desk");
  const [state, send] = useActionState(open, null);
  if (state?.ok)
    return (
      <section className="imp od">
        <h2 className="text-lg">{t("new")}</h2>
        <LinkShown
          link={state.message ?? ""}
          words={{ ready: t("created"), label: t("link_label"), copy: t("copy"), copied: t("copied") }}
        />
        <p className="row flex-wrap">
          <ButtonLink size="sm" href={settingsAddress({ part: "accounts", account: state.id })}>
            {t("see")}
          </ButtonLink>
        </p>
      </section>
    );
  const refused = state?.ok === false ? state : null;
  const fields: ActField[] = [
    { name: "name", label: t("field_name"), maxLength: 60 },
    { name: "phone", label: t("field_phone"), optional: t("optional"), hint: t("login_hint"), maxLength: 30 },
    { name: "email", label: t("field_email"), optional: t("optional"), maxLength: 254 },
  ];
  return (
    <section className="imp od">
      <h2 className="text-lg">{t("new")}</h2>
      <ActFormView
        state={state}
        send={send}
        action={open}
        once={once}
        submit={t("create")}
        busy={t("creating")}
        note={t("new_note", { hours: SIGN_IN_LINK_HOURS })}
      >
        <div className="fg" key={`fields-${state?.at}`}>
          {fields.map((field) => (
            <ActFieldView
              key={field.name}
              field={field}
              id="new"
              values={refused?.values}
              error={refused?.fieldErrors[field.name]}
            />
          ))}
        </div>
        <RoleFields
          key={`role-${state?.at}`}
          leagues={leagues}
          role={String(refused?.values.role ?? "coordinator")}
          regions={[refused?.values.regions ?? []].flat()}
          errors={refused?.fieldErrors ?? {}}
        />
      </ActFormView>
    </section>
  );
}
