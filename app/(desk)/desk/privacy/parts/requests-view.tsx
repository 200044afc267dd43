import { getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { Empty } from "@/components/ui/empty";
import type { Actor } from "@/lib/auth/rules/actor";
import { PAGE_ROWS, requestAtDesk, requestsAtDesk } from "@/lib/privacy/queries/desk-requests";
import type { privacyView } from "@/lib/privacy/rules/requests";
import { RequestDetail } from "./request-detail";
import { RequestList } from "./request-list";

type Props = {
  actor: Actor;
  asked: ReturnType<typeof privacyView>;
  counts: { open: number; answered: number };
  now: Date;
};

/** Requests on the left, the chosen one with its answer on the right. */
export async function RequestsView({ actor, asked, counts, now }: Props) {
  const view = asked.view === "answered" ? "answered" : "open";
  const [t, list, named] = await Promise.all([
    getTranslations("privacy.desk"),
    requestsAtDesk(actor, view === "open", asked.page),
    asked.request ? requestAtDesk(actor, asked.request) : null,
  ]);
  const chosen = named ?? list[0] ?? null;
  const pages = Math.ceil(counts[view] / PAGE_ROWS);
  return (
    <div className={chosen ? "split" : "col flex-1"}>
      {chosen ? (
        <RequestList list={list} chosen={chosen.id} view={view} page={asked.page} pages={pages} now={now} />
      ) : (
        <Empty level={2} art={<EmptyArt />} title={t(`empty.${view}.title`)} className="pt-24">
          {t(`empty.${view}.body`)}
        </Empty>
      )}
      {/* Also beside nothing: what was said of the last request stays here. */}
      <aside className={chosen ? "side" : undefined}>
        <RequestDetail request={chosen} mayAnswer={actor.role !== "auditor"} isNamed={named !== null} />
      </aside>
    </div>
  );
}
