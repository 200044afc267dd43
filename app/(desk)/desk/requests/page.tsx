import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { DeskPage } from "@/components/shell/desk-page";
import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/shell/pager";
import { Tabs } from "@/components/ui/tabs";
import { enter } from "@/lib/auth/queries";
import { allRegions } from "@/lib/regions/queries";
import { INBOX_ROWS, INBOX_VIEWS, inbox, inboxCounts } from "@/lib/triage/queries/inbox";
import { InboxList } from "./parts/inbox-list";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("triage"))("inbox.title") };
}

export default async function RequestsPage({ searchParams }: PageProps<"/desk/requests">) {
  const query = await searchParams;
  const view = INBOX_VIEWS.find((key) => key === query.view) ?? "new";
  const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
  const address = (v: string, p = 1) => `/desk/requests?view=${v}${p > 1 ? `&page=${p}` : ""}`;
  const actor = await enter("/desk/requests", address(view, page));
  const [t, counts, rows, regions] = await Promise.all([
    getTranslations("triage"),
    inboxCounts(actor),
    inbox(actor, view, page),
    allRegions(),
  ]);
  return (
    <DeskPage root="page-desk-requests" title={t("inbox.title")} scope={t("inbox.scope")}>
      <Tabs
        className="views"
        label={t("inbox.views_label")}
        items={INBOX_VIEWS.map((key) => ({
          href: address(key),
          label: t(`inbox.views.${key}`),
          count: counts[key],
          current: key === view,
        }))}
      />
      <div className="scroll">
        {rows.length === 0 ? (
          <Empty level={2} art={<EmptyArt />} title={t(`inbox.empty.${view}`)} className="pt-24">
            {t("inbox.empty_note")}
          </Empty>
        ) : (
          <InboxList rows={rows} regions={regions} now={new Date()} />
        )}
        <div className="px-5 pb-4 empty:hidden">
          <Pager page={page} pages={Math.ceil(counts[view] / INBOX_ROWS)} href={(p) => address(view, p)} />
        </div>
      </div>
    </DeskPage>
  );
}
