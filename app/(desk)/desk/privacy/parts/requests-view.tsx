import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { Pagination } from "@/components/ui/pagination";
import type { Actor } from "@/lib/auth/rules/actor";
import { PAGE_ROWS, requestAtDesk, requestsAtDesk } from "@/lib/privacy/queries/desk-requests";
import { type privacyView, punctuality } from "@/lib/privacy/rules/requests";
import { dayOf } from "@/lib/time";
import { isMinor } from "@/lib/volunteers/rules/age";
import { RequestDetail } from "./request-detail";

type Props = {
  actor: Actor;
  asked: ReturnType<typeof privacyView>;
  counts: { open: number; answered: number };
  now: Date;
};

/** Requests on the left, the chosen one with its answer on the right. */
export async function RequestsView({ actor, asked, counts, now }: Props) {
  const view = asked.view === "answered" ? "answered" : "open";
  const [t, ta, tm, tp, format, list, named] = await Promise.all([
    getTranslations("privacy.desk"),
    getTranslations("privacy.ask"),
    getTranslations("privacy.mine"),
    getTranslations("privacy.pages"),
    getFormatter(),
    requestsAtDesk(actor, view === "open", asked.page),
    asked.request ? requestAtDesk(actor, asked.request) : null,
  ]);
  const chosen = named ?? list[0] ?? null;
  const pages = Math.ceil(counts[view] / PAGE_ROWS);
  const see = view === "open" ? "" : "&see=answered";
  const none = list.length === 0 && !chosen;
  return (
    <div className={none ? "col flex-1" : "split"}>
      <div className={none ? undefined : "col"}>
        {none ? (
          <Empty level={2} art={<EmptyArt />} title={t(`empty.${view}.title`)} className="pt-24">
            {t(`empty.${view}.body`)}
          </Empty>
        ) : (
          <>
            <ul>
              {list.map((one) => (
                <li key={one.id} className={`au dr${one.id === chosen?.id ? " sel" : ""}`}>
                  <time dateTime={one.askedAt.toISOString()}>{format.dateTime(one.askedAt, "day")}</time>
                  <Badge tone={one.kind === "delete" ? "danger" : "info"}>{ta(`kinds.${one.kind}`)}</Badge>
                  <p>
                    <Link
                      href={`/desk/privacy?request=${one.id}${see}${asked.page > 1 ? `&page=${asked.page}` : ""}`}
                      className="text-ink no-underline hover:underline"
                      aria-current={one.id === chosen?.id ? "true" : undefined}
                    >
                      <b>{one.name ?? one.number}</b> {one.text ?? ""}
                    </Link>
                  </p>
                  <span className="ki">
                    {!one.isSealed && isMinor(one.birthMonth, dayOf(now)) && <Badge tone="info">{t("minor")}</Badge>}
                    {punctuality(one, now) === "overdue" && <Badge tone="danger">{t("overdue")}</Badge>}
                  </span>
                  <span className="due">
                    {one.state === "open"
                      ? t(one.kind === "delete" ? "runs_at" : "due", { at: format.dateTime(one.dueAt, "dayTime") })
                      : tm(`states.${one.state}`)}
                  </span>
                </li>
              ))}
            </ul>
            <div className="px-5 pb-6 empty:hidden">
              <Pagination
                page={asked.page}
                pages={pages}
                href={(page) => `/desk/privacy?page=${page}${see}`}
                words={{
                  label: tp("label"),
                  previous: tp("previous"),
                  next: tp("next"),
                  now: tp("now", { page: asked.page, pages }),
                }}
              />
            </div>
          </>
        )}
      </div>
      <aside className={none ? undefined : "side"}>
        <RequestDetail request={chosen} mayAnswer={actor.role !== "auditor"} isNamed={named !== null} />
      </aside>
    </div>
  );
}
