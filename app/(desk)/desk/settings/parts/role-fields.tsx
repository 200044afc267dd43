"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { League } from "./leagues";

const ROLES = ["coordinator", "auditor", "admin"] as const;

type Props = {
  leagues: readonly League[];
  role: string;
  regions: readonly string[];
  errors: Record<string, string>;
};

/** What somebody may do, each with a line, and a coordinator's leagues; without scripts the leagues are always there. */
export function RoleFields({ leagues, role, regions, errors }: Props) {
  const t = useTranslations("accounts.desk");
  const roles = useTranslations("accounts.roles");
  const does = useTranslations("accounts.does");
  const [chosen, choose] = useState(role);
  const ready = useHydrated();
  return (
    <>
      <FieldGroup id="role" label={t("field_role")} error={errors.role}>
        <div className="grid gap-1.5">
          {ROLES.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="role"
              value={one}
              label={roles(one)}
              note={does(one)}
              defaultChecked={role === one}
              onChange={() => choose(one)}
            />
          ))}
        </div>
      </FieldGroup>
      {(!ready || chosen === "coordinator") && (
        <FieldGroup
          id="regions"
          label={t("field_regions")}
          hint={ready ? null : t("regions_note")}
          error={errors.regions}
        >
          <div className="lgs">
            {leagues.map(({ code, name }) => (
              <label key={code}>
                <input type="checkbox" name="regions" value={code} defaultChecked={regions.includes(code)} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </FieldGroup>
      )}
    </>
  );
}
