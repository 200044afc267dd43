import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/shell/pager";
import { Tabs } from "@/components/ui/tabs";
import { EmptyArt } from "@/components/art/scenes";
import { enter } from "@/lib/auth/queries";
import { LETTER_VIEWS, letterCounts, letterOf, lettersOf, PAGE_ROWS } from "@/lib/letters/queries/desk";
import { CallDetail } from "./parts/call-detail";
import { CallList } from "./parts/call-list";
import { LetterTable } from "./parts/letter-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters"))("desk.title") };
}

export default async function LettersPage({ searchParams }: PageProps<"/desk/letters">) {
  const query = await searchParams;
  const view = LETTER_VIEWS.find((key) => key === query.view) ?? "calls";
  const page = Math.max(1, Math.trunc(Number(query.page)) || 1);
  const address = (v: string, p = 1) => `/desk/letters?view=${v}${p > 1 ? `&page=${p}` : ""}`;
  const actor = await enter("/desk/letters", address(view, page));
  const asked = typeof query.id === "string" ? query.id : null;
  const [t, counts, letters, named] = await Promise.all([
    getTranslations("letters.desk"),
    letterCounts(actor),
    lettersOf(actor, view, page),
    asked ? letterOf(actor, asked) : null,
  ]);
  const chosen = view === "calls" ? (named ?? letters[0] ?? null) : null;
  const pages = Math.ceil(counts[view] / PAGE_ROWS);
  return (
    <DeskPage root="page-desk-letters" title={t("title")} scope={t("scope")}>
      <Tabs
        className="views"
        label={t("views.label")}
        items={LETTER_VIEWS.map((key) => ({
          href: address(key),
          label: t(`views.${key}`),
          count: counts[key],
          current: key === view,
        }))}
      />
      {letters.length === 0 ? (
        <div className="col flex-1">
          <Empty level={2} art={<EmptyArt />} title={t(`empty.${view}.title`)} className="pt-24">
            {t(`empty.${view}.body`)}
          </Empty>
        </div>
      ) : view === "calls" ? (
        <div className="split" data-open={named ? "" : undefined}>
          <CallList letters={letters} chosen={chosen?.id ?? null} page={page} />
          {chosen && <CallDetail letter={chosen} back={address(view, page)} />}
        </div>
      ) : (
        <div className="col two2 flex-1">
          <LetterTable letters={letters} view={view} />
        </div>
      )}
      <div className="px-5 pb-4 empty:hidden">
        <Pager page={page} pages={pages} href={(p) => address(view, p)} />
      </div>
    </DeskPage>
  );
}
