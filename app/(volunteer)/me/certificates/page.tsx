import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { enter } from "@/lib/auth/queries";
import { periodInput } from "@/lib/certificates/input";
import { ownCertificates, unitsOf } from "@/lib/certificates/queries/mine";
import { staleOnes } from "@/lib/certificates/queries/stale";
import { dayOf } from "@/lib/time";
import { AskCard } from "./parts/ask-card";
import { Issued } from "./parts/issued";
import { OpenAsks } from "./parts/open-asks";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("certificates.mine"))("title") };
}

/** One's own certificates: ask for one, see how it goes, print it. */
export default async function MyCertificatesPage({ searchParams }: PageProps<"/me/certificates">) {
  const actor = await enter("/me/certificates", "/me/certificates");
  const query = await searchParams;
  const own = actor.volunteerId ?? "";
  const [t, units, { asks, list }, stale] = await Promise.all([
    getTranslations("certificates.mine"),
    unitsOf(own),
    ownCertificates(own),
    staleOnes(null, own),
  ]);
  const asked = periodInput.safeParse({
    recordingUnitId: query.unit,
    fromDay: query.from,
    toDay: query.to,
  });
  const known = asked.success && units.some(({ id }) => id === asked.data.recordingUnitId) ? asked.data : null;
  return (
    <main id="main" className="page-certificates">
      <VolunteerHead title={t("title")} sub={t("sub")} mine />
      <div className="wrap">
        <div className="grid2">
          <div className="col">
            {units.length > 0 ? (
              <AskCard units={units} asked={known} query={query} volunteerId={own} today={dayOf(new Date())} />
            ) : (
              <Empty
                level={2}
                title={t("no_units")}
                action={<ButtonLink href="/me/hours">{t("see_hours")}</ButtonLink>}
              >
                {t("no_units_body")}
              </Empty>
            )}
          </div>
          <div className="col">
            <OpenAsks asks={asks} />
            <Issued list={list} asks={asks} stale={new Set(stale.map(({ id }) => id))} />
          </div>
        </div>
      </div>
    </main>
  );
}
