import { Plus } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { settingGroups } from "./groups";
import { SettingsNav } from "./settings-nav";

type Props = {
  here: "accounts" | "whitelist";
  title: string;
  scope: string;
  /** Whether the accounts are offered. */
  accounts: boolean;
  /** The way to a new one. */
  add: { href: string; label: string } | null;
  /** Beside the list: its id, and what it is about. */
  side: { id: string; label: string; children: ReactNode };
  children: ReactNode;
};

/** A list among the settings, with one of its rows, or a new one, beside it. */
export async function SettingsFrame({ here, title, scope, accounts, add, side, children }: Props) {
  const t = await getTranslations("settings");
  return (
    <DeskPage
      root="page-desk-settings"
      title={title}
      scope={scope}
      actions={
        add && (
          <ButtonLink variant="primary" size="sm" href={add.href}>
            <Plus className="i" aria-hidden />
            {add.label}
          </ButtonLink>
        )
      }
    >
      <div className="split">
        <SettingsNav groups={settingGroups(t)} accounts={accounts} here={here} />
        <div className="col form">{children}</div>
        <aside className="side" id={side.id} aria-label={side.label}>
          {side.children}
        </aside>
      </div>
    </DeskPage>
  );
}
