import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { Empty } from "@/components/ui/empty";
import { Toast } from "@/components/ui/toast";
import { enter } from "@/lib/auth/queries";
import { batches, batchRecords, unitsToExport } from "@/lib/hours/queries/national";
import { isMessageKey } from "@/lib/i18n/keys";
import { dayOf } from "@/lib/time";
import { BatchList } from "./parts/batch-list";
import { BatchView } from "./parts/batch-view";
import { Units } from "./parts/units";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("hours.national"))("title") };
}

/** Confirmed hours on their way into the national system: what waits, the batches, and what was entered when. */
export default async function NationalPage({ searchParams }: PageProps<"/desk/hours/national">) {
  const { batch, said } = await searchParams;
  const actor = await enter("/desk/hours/national", "/desk/hours/national");
  const today = dayOf(new Date());
  const [t, units, made] = await Promise.all([getTranslations(), unitsToExport(actor), batches(actor)]);
  const current = made.find((one) => one.batch.id === batch) ?? made[0];
  const records = current ? await batchRecords(actor, current.batch.id) : [];
  const sentence = `hours.national.said.${typeof said === "string" ? said : ""}`;
  return (
    <DeskPage
      root="page-desk-hours"
      title={t("hours.national.title")}
      scope={t("hours.national.scope")}
      back={{ href: "/desk/hours", label: t("hours.desk.title") }}
    >
      <div className="split">
        <BatchList rows={made} current={current?.batch.id ?? null} />
        <div className="col mn pb-6">
          <Units units={units} today={today} />
          {current ? (
            <BatchView key={current.batch.id} row={current} records={records} today={today} />
          ) : (
            <Empty title={t("hours.national.none")} level={2}>
              {t("hours.national.none_note")}
            </Empty>
          )}
        </div>
      </div>
      {isMessageKey(sentence) && <Toast key={`${sentence}-${records.length}`}>{t(sentence)}</Toast>}
    </DeskPage>
  );
}
