"use client";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { TextField } from "@/components/ui/text-field";
import { HostField } from "./host-field";
import { useText } from "@/components/acts/kit";

type Props = Omit<ComponentProps<typeof HostField>, "label" | "children">;

/** The first step: which host, and whom to reach. */
export function WhoFields(props: Props) {
  const t = useTranslations("requests.form");
  const label = {
    campus_visit: t("who.school"),
    base_trip: t("who.school"),
    enterprise_service: t("who.enterprise"),
    rights_aid: t("who.unit"),
  }[props.kind];
  return (
    <>
      <HostField {...props} label={label}>
        <TextField label={t("who.county")} optional={t("optional")} maxLength={30} {...useText("county")} />
      </HostField>
      <div className="two">
        <TextField label={t("who.name")} autoComplete="name" maxLength={30} {...useText("contactName")} />
        <TextField
          label={t("who.role")}
          optional={t("optional")}
          autoComplete="organization-title"
          maxLength={30}
          {...useText("contactRole")}
        />
      </div>
      <TextField
        label={t("who.phone")}
        hint={t("who.phone_hint")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
        {...useText("contactPhone")}
      />
      <TextField
        label={t("who.email")}
        optional={t("optional")}
        hint={t("who.email_hint")}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        placeholder="name@example.com"
        {...useText("contactEmail")}
      />
    </>
  );
}
