import { Inbox, Plus, Printer } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskPage } from "@/components/shell/desk-page";
import { ButtonLink } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import type { RequestsBeside } from "@/lib/desk/queries/requests-beside";
import type { Region } from "@/lib/regions/queries";
import { TURNS } from "@/lib/requests/queries/groups";
import { BoardNav, type Steps } from "./board-nav";
import { type BoardAsk, boardHref } from "./board-href";
import { InboxBeside } from "./inbox-beside";

const SAID = ["invited", "invited_some"] as const;

type Props = {
  ask: BoardAsk;
  title: string;
  steps: Steps;
  /** The day whose duty rosters are offered for paper, YYYY-MM-DD. */
  day: string;
  requests: RequestsBeside | null;
  regions: ReadonlyMap<string, Region>;
  now: Date;
  said: string | string[] | undefined;
  children: ReactNode;
};

/** What the three views of the board share: the bar with the switch, and the requests beside. */
export async function BoardFrame({ ask, title, steps, day, requests, regions, now, said, children }: Props) {
  const [t, popover] = await Promise.all([getTranslations("desk.board"), getTranslations("desk.popover")]);
  const what = SAID.find((one) => one === said);
  const tab = TURNS.find((one) => one === ask.inbox) ?? "new";
  return (
    <DeskPage
      root="page-desk-board"
      data-gaps={ask.gaps && ask.view !== "roster" ? "" : undefined}
      title={title}
      scope={t(`titles.${ask.view ?? "week"}`)}
      actions={
        <>
          <BoardNav ask={ask} steps={steps} now={now} />
          {!requests && (
            <ButtonLink size="sm" href={boardHref({ ...ask, inbox: undefined })} scroll={false}>
              <Inbox className="i" aria-hidden />
              {t("show_inbox")}
            </ButtonLink>
          )}
          <ButtonLink
            className="noph"
            size="sm"
            href={boardHref({ view: "roster", day, region: ask.region })}
            prefetch={false}
          >
            <Printer className="i" aria-hidden />
            {t("print_rosters")}
          </ButtonLink>
          <ButtonLink size="sm" variant="primary" href="/desk/events/new" data-key="N">
            <Plus className="i" aria-hidden />
            {t("new_event")}{" "}
            <kbd className="noph" aria-hidden>
              N
            </kbd>
          </ButtonLink>
        </>
      }
    >
      <div className={requests ? "work" : "work alone"}>
        <div className="wk">{children}</div>
        {requests && <InboxBeside requests={requests} view={tab} ask={ask} regions={regions} now={now} />}
      </div>
      {what && <Toast key={crypto.randomUUID()}>{popover(`said.${what}`)}</Toast>}
    </DeskPage>
  );
}
