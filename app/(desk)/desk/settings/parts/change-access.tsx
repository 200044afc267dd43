"use client";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ActFormView } from "@/components/acts/act-form";
import type { Role } from "@/db/words";
import { changeAccess } from "../actions";
import { type League, leagueNames } from "./leagues";
import { RoleFields } from "./role-fields";

type Props = {
  once: string;
  hidden: Record<string, string>;
  leagues: readonly League[];
  role: Role;
  regions: readonly string[];
};

/** Role and leagues of one account; after a lost race what stands there now is said beside what was chosen. */
export function ChangeAccess({ once, hidden, leagues, role, regions }: Props) {
  const t = useTranslations("accounts.desk");
  const roles = useTranslations("accounts.roles");
  const [state, send] = useActionState(changeAccess, null);
  const refused = state?.ok === false ? state : null;
  const current = refused?.current;
  const roleName = (name: unknown) =>
    name === "admin" || name === "coordinator" || name === "auditor" ? roles(name) : "";
  return (
    <ActFormView
      state={state}
      send={send}
      action={changeAccess}
      once={once}
      hidden={hidden}
      submit={t("save")}
      busy={t("saving")}
      note={t("access_note")}
    >
      {current && (
        <p className="was">
          {t("now", {
            role: roleName(current.role),
            regions: leagueNames(String(current.regions ?? "").split(","), leagues, t("comma")) || "none",
          })}
        </p>
      )}
      <RoleFields
        key={state?.at}
        leagues={leagues}
        role={String(refused?.values.role ?? role)}
        regions={refused ? [refused.values.regions ?? []].flat() : regions}
        errors={refused?.fieldErrors ?? {}}
      />
    </ActFormView>
  );
}
