import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { lost } from "@/app/parts/lost";
import { Shut } from "@/components/requests/shut";
import { hostScreen } from "@/lib/requests/host/queries/screen";
import { countMiss, shutUntil } from "@/lib/requests/mutations/limit";
import { answerTooMany } from "@/lib/pages/mutations";
import { hostState } from "@/lib/requests/rules/host-view";
import { Acts } from "./parts/acts";
import { Dates } from "./parts/dates";
import { FactsCard } from "./parts/facts-card";
import { Now } from "./parts/now";
import { Progress } from "./parts/progress";
import { Said } from "./parts/said";
import { SentCard } from "./parts/sent-card";
import { Visit } from "./parts/visit";

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ sent?: string | string[]; said?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("requests.host");
  return { title: t("page"), robots: { index: false } };
}

/** The host's private page: where the request stands, what happened, and what can be done now. */
export default async function HostPage({ params, searchParams }: Props) {
  const now = new Date();
  const [{ token }, asked, who, t, messages] = await Promise.all([
    params,
    searchParams,
    headers(),
    getTranslations("requests.host"),
    getMessages(),
  ]);
  const shut = await shutUntil(who, now);
  if (shut) return answerTooMany(shut, now, <Shut until={shut} />);
  const screen = await hostScreen(token, now);
  if (!screen) {
    await countMiss(who, now);
    return lost();
  }
  const { request, dates } = screen;
  if (request.state === "draft") redirect(`/request/${token}`);
  const state = hostState(request.state, dates, now);
  const { start: _start, refusals: _refusals, errors: _errors, ...words } = messages.requests;
  return (
    <main id="main" className="page-host">
      <div className="top">
        <div className="wrap">
          <p className="mute sm">
            {t("number")} <span className="mono">{request.number}</span>
          </p>
          <h1>{t("title", { host: request.organisationName, kind: request.kind })}</h1>
        </div>
      </div>
      <NextIntlClientProvider messages={{ requests: words }}>
        <div className="wrap trk">
          <div className="min-w-0">
            {asked.sent ? <SentCard request={request} /> : <Said what={asked.said} />}
            <Now screen={screen} state={state} token={token} now={now} />
            {state === "offered" && <Dates screen={screen} token={token} />}
            {(state === "scheduled" || state === "completed" || state === "closed") && (
              <Visit screen={screen} state={state} token={token} />
            )}
            <Progress screen={screen} state={state} />
          </div>
          <aside className="stack">
            <FactsCard request={request} baseName={screen.baseName} />
            <Acts screen={screen} state={state} token={token} now={now} />
          </aside>
        </div>
      </NextIntlClientProvider>
    </main>
  );
}
