import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { DeskPage } from "@/components/shell/desk-page";
import { EVENT_KINDS } from "@/db/words";
import { enter } from "@/lib/auth/queries";
import { scopeOf } from "@/lib/auth/rules/actor";
import { draftChoices } from "@/lib/events/queries/choices";
import { takenItems } from "@/lib/events/queries/taken-items";
import { allRegions } from "@/lib/regions/queries";
import { regionShortName } from "@/lib/regions/rules";
import { takesAudience } from "@/lib/sessions/rules";
import { addDays, dayOf, isDay } from "@/lib/time";
import { DraftForm } from "./form";
import { Kinds } from "./parts/kinds";
import { sessionFrom, startingFrom } from "./parts/starting-from";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.desk.form"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewEventPage({ searchParams }: Props) {
  const asked = await searchParams;
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const actor = await enter("/desk/events/new", query.size > 0 ? `/desk/events/new?${query}` : "/desk/events/new");
  const scope = scopeOf(actor);
  const now = new Date();
  const kind = EVENT_KINDS.find((one) => one === asked.kind);
  const day =
    typeof asked.day === "string" && isDay(asked.day) && asked.day >= dayOf(now) ? asked.day : addDays(dayOf(now), 7);
  const [t, locale, messages, regions] = await Promise.all([
    getTranslations("events"),
    getLocale(),
    getMessages(),
    allRegions(),
  ]);
  const own = regions.filter((region) => !scope || scope.includes(region.code));
  const regionCode =
    own.find((region) => region.code === asked.region)?.code ??
    own.find((region) => region.level !== "autonomous_region")?.code ??
    own[0]?.code ??
    "";
  const head = { title: t("desk.form.title"), back: { href: "/desk/events", label: t("desk.all_events") } };
  if (!kind)
    return (
      <DeskPage root="page-desk-event-new" {...head} scope={t("desk.form.choose_note")}>
        <Kinds day={asked.day ? day : undefined} region={asked.region ? regionCode : undefined} />
      </DeskPage>
    );
  const [choices, taken] = await Promise.all([
    draftChoices(scope),
    kind === "campus_visit" ? takenItems(Number(day.slice(0, 4))) : [],
  ]);
  const school = choices.schools.find(({ value }) => value === asked.school);
  const item = typeof asked.item === "string" ? asked.item.slice(0, 80) : "";
  const { desk, public: words } = messages.events;
  const { form, fields, checks, errors, list } = desk;
  const { kind: kinds, mode, language, qualification } = words;
  return (
    <DeskPage root="page-desk-event-new" {...head} scope={t(`public.kind.${kind}`)}>
      <NextIntlClientProvider
        messages={{
          shell: { errors: messages.shell.errors },
          whitelist: messages.whitelist,
          sessions: { audience: messages.sessions.audience, errors: messages.sessions.errors },
          registrations: { desk: { fields: messages.registrations.desk.fields } },
          events: {
            desk: {
              form,
              fields,
              checks,
              errors,
              list: { comma: list.comma },
              optional: desk.optional,
              none: desk.none,
              busy: desk.busy,
              publish: desk.publish,
              publish_note: desk.publish_note,
              missing: desk.missing,
            },
            public: { kind: kinds, mode, language, qualification },
          },
        }}
      >
        <DraftForm
          once={crypto.randomUUID()}
          start={
            await startingFrom(
              kind,
              day,
              regionCode,
              choices.units.find((unit) => unit.regionCode === regionCode)?.value,
              kind === "campus_visit" && school ? { schoolId: school.value, place: school.label, item } : {},
            )
          }
          choices={choices}
          taken={taken}
          session={takesAudience(kind) ? sessionFrom(kind, day) : null}
          regions={own.map((region) => ({ value: region.code, label: regionShortName(region, locale) }))}
          now={now.toISOString()}
        />
      </NextIntlClientProvider>
    </DeskPage>
  );
}
