import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Pagination } from "@/components/ui/pagination";
import type { DeskRequest } from "@/lib/privacy/queries/desk-requests";
import { punctuality } from "@/lib/privacy/rules/requests";
import { dayOf } from "@/lib/time";
import { isMinor } from "@/lib/volunteers/rules/age";

type Props = {
  list: readonly DeskRequest[];
  chosen: string | null;
  view: "open" | "answered";
  page: number;
  pages: number;
  now: Date;
};

/** Requests about personal data, a line each: since when, what, whose, and by when they are answered. */
export function RequestList({ list, chosen, view, page, pages, now }: Props) {
  const t = useTranslations("privacy.desk");
  const ta = useTranslations("privacy.ask");
  const tm = useTranslations("privacy.mine");
  const tp = useTranslations("privacy.pages");
  const format = useFormatter();
  const see = view === "open" ? "" : "&see=answered";
  return (
    <div className="col">
      <ul>
        {list.map((one) => (
          <li key={one.id} className={`au dr${one.id === chosen ? " sel" : ""}`}>
            <time dateTime={one.askedAt.toISOString()}>{format.dateTime(one.askedAt, "day")}</time>
            <Badge tone={one.kind === "delete" ? "danger" : "info"}>{ta(`kinds.${one.kind}`)}</Badge>
            <p>
              <Link
                href={`/desk/privacy?request=${one.id}${see}${page > 1 ? `&page=${page}` : ""}`}
                className="text-ink no-underline hover:underline"
                aria-current={one.id === chosen ? "true" : undefined}
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
          page={page}
          pages={pages}
          href={(to) => `/desk/privacy?page=${to}${see}`}
          words={{
            label: tp("label"),
            previous: tp("previous"),
            next: tp("next"),
            now: tp("now", { page, pages }),
          }}
        />
      </div>
    </div>
  );
}
