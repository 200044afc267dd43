import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { ButtonLink } from "@/components/ui/button";
import { enter } from "@/lib/auth/queries";
import { regionName } from "@/lib/regions/rules";
import { dayOf } from "@/lib/time";
import { profileScreen } from "@/lib/volunteers/queries/screens";
import { isMinor } from "@/lib/volunteers/rules/age";
import { maskedContact } from "@/lib/volunteers/rules/contact";
import { ProfileForm } from "./form";
import { Credentials } from "./parts/credentials";
import { FreeTime } from "./parts/free-time";
import { Side } from "./parts/side";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("volunteers.profile"))("title") };
}

export default async function ProfilePage() {
  const actor = await enter("/me/profile", "/me/profile");
  if (!actor.volunteerId) redirect("/me");
  const today = dayOf(new Date());
  const [{ card, regions, choices, credentials, free }, locale, messages, t, say] = await Promise.all([
    profileScreen(actor, actor.volunteerId, today),
    getLocale(),
    getMessages(),
    getTranslations("volunteers.profile"),
    getTranslations("availability"),
  ]);
  if (!card) redirect("/me");
  const { profile, join, languages, levels, skills } = messages.volunteers;
  const [birthYear = "", birthMonth = ""] = card.birthMonth.split("-");
  return (
    <main id="main" className="page-profile">
      <VolunteerHead
        title={t("title")}
        sub={t("sub")}
        action={<ButtonLink href="#free">{say("jump")}</ButtonLink>}
        mine
      />
      <div className="wrap lay">
        <NextIntlClientProvider
          messages={{
            volunteers: {
              profile,
              join: {
                name: join.name,
                birth: join.birth,
                region: join.region,
                unit: join.unit,
                team: join.team,
                kinds: join.kinds,
                optional: join.optional,
              },
              languages,
              levels,
              skills,
            },
            availability: messages.availability,
          }}
        >
          <div>
            <ProfileForm
              once={crypto.randomUUID()}
              version={card.version}
              today={today}
              minor={isMinor(card.birthMonth, today)}
              hasEmail={card.email !== null}
              regions={regions
                .filter((one) => one.level !== "autonomous_region")
                .map((one) => ({ code: one.code, name: regionName(one, locale) }))}
              choices={choices}
              values={{
                name: card.name,
                birthYear,
                birthMonth,
                regionCode: card.regionCode,
                organisationId: card.organisationId ?? "",
                teamId: card.team?.id ?? "",
                languageZh: card.languageZh,
                languageMn: card.languageMn,
                skills: card.skills,
                wantsEmail: card.wantsEmail ? "on" : "",
              }}
            />
            {card.status !== "left" && <FreeTime once={crypto.randomUUID()} today={today} free={free} />}
          </div>
        </NextIntlClientProvider>
        <aside className="side stack">
          <Side
            number={card.number}
            names={[card.phone, card.email].flatMap((name) => (name ? [maskedContact(name)] : []))}
          />
          <Credentials {...credentials} today={today} />
        </aside>
      </div>
    </main>
  );
}
