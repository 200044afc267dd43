import { useTranslations } from "next-intl";
import { Leave } from "./leave";

/** Leaving the roster while the account stays; `coming`: sign-ups that have not begun. */
export function LeaveCard({ coming }: { coming: number }) {
  const t = useTranslations("volunteers.data.leave");
  return (
    <Leave
      once={crypto.randomUUID()}
      coming={[t("c_signups", { count: coming }), t("c_consents"), t("c_kept"), t("c_account")]}
      words={{
        title: t("title"),
        lead: t("lead"),
        open: t("open"),
        sure: t("sure"),
        act: t("act"),
        busy: t("busy"),
      }}
    />
  );
}
