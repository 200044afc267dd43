import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { Pager } from "@/components/shell/pager";
import { Tabs } from "@/components/ui/tabs";
import { auditCount, auditEntry, auditLog, PAGE_ROWS } from "@/lib/audit/queries/log";
import { auditAddress, auditFilter, VIEW_KEYS } from "@/lib/audit/rules";
import { enter } from "@/lib/auth/queries";
import { isStaff } from "@/lib/auth/rules/actor";
import { EntryDetail } from "./parts/entry-detail";
import { FilterBar } from "./parts/filter-bar";
import { LogList } from "./parts/log-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/desk/audit">) {
  const query = await searchParams;
  const filter = auditFilter(query);
  const actor = await enter("/desk/audit", auditAddress(filter, { page: filter.page }));
  const chosen = typeof query.entry === "string" ? query.entry : null;
  const [t, log, total, entry] = await Promise.all([
    getTranslations("audit"),
    auditLog(filter),
    auditCount(filter),
    chosen ? auditEntry(chosen) : null,
  ]);
  const pages = Math.ceil(total / PAGE_ROWS);
  return (
    <DeskPage root="page-desk-audit" title={t("title")} scope={t("scope")} search={isStaff(actor)}>
      <Tabs
        className="views"
        label={t("views.label")}
        items={VIEW_KEYS.map((view) => ({
          href: auditAddress(filter, { view }),
          label: t(`views.${view}`),
          current: view === filter.view,
        }))}
      />
      <FilterBar filter={filter} total={total} />
      <div className="split">
        <div className="col">
          <LogList log={log} filter={filter} chosen={entry?.id ?? null} />
          <div className="px-5 pb-6">
            <Pager
              page={filter.page}
              pages={pages}
              href={(page) => auditAddress(filter, { page })}
              words={{ previous: t("pages.previous"), next: t("pages.next") }}
            />
          </div>
        </div>
        <aside className="side">
          {entry ? <EntryDetail entry={entry} /> : <p className="ad sm mute">{t("choose")}</p>}
        </aside>
      </div>
    </DeskPage>
  );
}
