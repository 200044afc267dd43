import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { Tabs } from "@/components/ui/tabs";
import { enter } from "@/lib/auth/queries";
import { scopeOf } from "@/lib/auth/rules/actor";
import { tabCounts } from "@/lib/certificates/queries/desk";
import { certificateAddress, certificateFilter, TABS } from "@/lib/certificates/rules/list";
import { Asks } from "./parts/asks";
import { Batches } from "./parts/batches";
import { Issuers } from "./parts/issuers";
import { Keys } from "./parts/keys";
import { Register } from "./parts/register";
import { Stale } from "./parts/stale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("certificates.desk"))("title") };
}

const VIEWS = { asks: Asks, register: Register, stale: Stale, batches: Batches, issuers: Issuers, keys: Keys } as const;

/** What is asked for, what was issued, what must be replaced; whole teams, units and keys. */
export default async function CertificatesPage({ searchParams }: PageProps<"/desk/certificates">) {
  const filter = certificateFilter(await searchParams);
  const actor = await enter("/desk/certificates", certificateAddress(filter, { page: filter.page, one: filter.one }));
  const scope = scopeOf(actor);
  const now = new Date();
  const [t, counts] = await Promise.all([getTranslations("certificates.desk"), tabCounts(scope)]);
  const tabs = TABS.filter((tab) => tab !== "keys" || actor.role === "admin");
  const tab = tabs.find((one) => one === filter.tab) ?? "asks";
  const View = VIEWS[tab];
  return (
    <DeskPage root="page-desk-certificates" title={t("title")} scope={t("scope", { n: counts.asks })}>
      <Tabs
        className="views"
        label={t("tabs.label")}
        items={tabs.map((one) => ({
          href: certificateAddress(certificateFilter({}), { tab: one }),
          label: t(`tabs.${one}`),
          current: one === tab,
          ...(one === "asks" || one === "stale" ? { count: counts[one] } : {}),
        }))}
      />
      <View filter={filter} actor={actor} scope={scope} now={now} />
    </DeskPage>
  );
}
