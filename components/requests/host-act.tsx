"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActBox } from "@/components/acts/act-box";
import { ActForm, type ActProps } from "@/components/acts/act-form";

type Props = Omit<ActProps, "busy" | "size" | "block" | "short">;
const LOOK = { size: "md", block: true, short: true } as const;

/** One act of the host: what it leads to, its fields, its button as wide as the page. Works without scripts. */
export function HostForm(props: Props) {
  const t = useTranslations("requests.host.acts");
  return <ActForm busy={t("busy")} {...LOOK} {...props} />;
}

/** An act behind a button; opens without scripts too. */
export function HostBox(props: Props & { label: ReactNode }) {
  const t = useTranslations("requests.host.acts");
  const variant = props.tone === "danger" ? "danger" : "plain";
  return <ActBox busy={t("busy")} look={{ block: true, variant }} bodyClass="in" {...LOOK} {...props} />;
}
