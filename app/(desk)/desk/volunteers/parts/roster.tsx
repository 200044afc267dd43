import { getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/shell/pager";
import { allRegions } from "@/lib/regions/queries";
import { deskList, deskUnits, PAGE_ROWS } from "@/lib/volunteers/queries/desk-list";
import { type DeskFilter, deskAddress } from "@/lib/volunteers/rules/desk-list";
import { FilterBar } from "./filter-bar";
import { RosterTable } from "./roster-table";

type Props = { filter: DeskFilter; scope: readonly string[] | null; now: Date; today: string };

/** The roster by pinyin, a page at a time, with its filters. */
export async function Roster({ filter, scope, now, today }: Props) {
  const [t, list, units, regions] = await Promise.all([
    getTranslations("volunteers.desk"),
    deskList(filter, scope, now, today),
    deskUnits(scope),
    allRegions(),
  ]);
  const bare = !filter.q && !filter.region && !filter.language && !filter.qualification && !filter.unit;
  const pages = Math.ceil(list.total / PAGE_ROWS);
  return (
    <>
      <FilterBar filter={filter} scope={scope} units={units} total={list.total} />
      <div className="scroll">
        {list.rows.length === 0 && bare ? (
          <Empty level={2} art={<EmptyArt />} title={t("empty.none")}>
            {t("empty.none_note")}
          </Empty>
        ) : list.rows.length === 0 ? (
          <Empty
            level={2}
            title={t("empty.title")}
            action={
              <ButtonLink
                size="sm"
                href={deskAddress(filter, { q: "", region: null, language: null, qualification: null, unit: null })}
              >
                {t("filter.clear")}
              </ButtonLink>
            }
          >
            {filter.q ? t("empty.body_search", { q: filter.q }) : t("empty.body")}
          </Empty>
        ) : (
          <RosterTable rows={list.rows} searched={filter.q} today={today} regions={regions} />
        )}
        <div className="px-5 pb-6">
          <Pager page={filter.page} pages={pages} href={(page) => deskAddress(filter, { page })} />
        </div>
      </div>
      <div className="keys">
        <span className="sp">{t("filter.scope_note")}</span>
      </div>
    </>
  );
}
