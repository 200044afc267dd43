import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { lost, lostMetadata } from "@/app/parts/lost";
import { hueOfKind } from "@/components/art/hue";
import { Cover } from "@/components/art/cover";
import { Audience } from "./parts/audience";
import { About } from "./parts/about";
import { Course } from "./parts/course";
import { Facts } from "./parts/facts";
import { Head } from "./parts/head";
import { Notices } from "./parts/notices";
import { PhoneBar } from "./parts/phone-bar";
import { SignPanel } from "./parts/sign-panel";
import { structuredData } from "./parts/structured";
import { type Asked, describe, loadEvent } from "./parts/view";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Asked>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { title, description } = await describe(id);
  if (!title) return lostMetadata();
  return {
    title,
    description,
    alternates: { canonical: `/events/${id}` },
    openGraph: { type: "article", title, description },
  };
}

export default async function EventPage({ params, searchParams }: Props) {
  const [{ id }, asked, t] = await Promise.all([params, searchParams, getTranslations("events.public.detail")]);
  const view = await loadEvent(id, asked);
  if (!view) return lost();
  const { event, takesPart } = view;
  const hue = hueOfKind(event.kind);
  const panel = takesPart && <SignPanel view={view} />;
  return (
    <div className="page-event type" data-t={hue}>
      <div className="eh">
        <div className="band">
          <Cover seed={event.id} hue={hue} columns={24} rows={5} />
        </div>
      </div>
      <main id="main" className="wrap page">
        <div className="main">
          <Head view={view} />
          <Notices view={view} />
          <Facts view={view} />
          {view.course ? <Course view={view} course={view.course} /> : <Audience view={view} />}
          <About view={view} />
        </div>
        <aside className="aside pt-4 lg:pt-0" aria-label={t("schedule")}>
          {panel && (
            <div className={`card sign max-md:target:block ${view.moment ? "max-md:block" : ""}`} id="sign">
              {panel}
            </div>
          )}
        </aside>
      </main>
      {panel && <PhoneBar view={view}>{panel}</PhoneBar>}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData(view) }} />
    </div>
  );
}
