import { Check, X } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { VolunteerHead } from "@/components/shell/volunteer-head";
import { ButtonLink } from "@/components/ui/button";
import { enter } from "@/lib/auth/queries";
import { dataScreen } from "@/lib/privacy/queries/screen";
import { dueAt } from "@/lib/privacy/rules/requests";
import { DeleteForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy.delete"))("title"), robots: { index: false } };
}

/** Before an account is deleted: what goes, what the law wants kept, until when it can be taken back. */
export default async function DeletePage() {
  const actor = await enter("/me/data/delete", "/me/data/delete");
  const now = new Date();
  const [t, ta, format, { card, login, amounts, requests, settings }] = await Promise.all([
    getTranslations("privacy.delete"),
    getTranslations("accounts.login"),
    getFormatter(),
    dataScreen(actor, now),
  ]);
  if (!card || requests.some((one) => one.kind === "delete" && one.state === "open")) redirect("/me/data");
  const due = format.dateTime(dueAt("delete", settings, now), "longStamp");
  const goes = [t("g_login"), t("g_entry"), t("g_abilities"), t("g_words"), t("g_consents")];
  const stays = [
    t("s_service", { count: amounts.service }),
    t("s_trainings", { count: amounts.trainings }),
    t("s_certificates", { count: amounts.certificates }),
    t("s_proof"),
  ];
  return (
    <main id="main" className="page-data">
      <VolunteerHead title={t("title")} sub={t("lead")} mine />
      <div className="wrap">
        <div className="card max-w-2xl">
          <div className="two mt-0!">
            <section>
              <h2 className="text-sm mb-1">{t("goes")}</h2>
              <ul>
                {goes.map((line) => (
                  <li key={line}>
                    <X className="i" aria-hidden />
                    {line}
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h2 className="text-sm mb-1">{t("stays")}</h2>
              <ul>
                {stays.map((line) => (
                  <li key={line}>
                    <Check className="i" aria-hidden />
                    {line}
                  </li>
                ))}
              </ul>
            </section>
          </div>
          <p className="sm">
            {t.rich("when", {
              count: amounts.coming,
              days: settings.deletion_grace_days,
              due,
              b: (chunks) => <b>{chunks}</b>,
            })}
          </p>
          <p className="sm ink2 mt-2">{t("letter")}</p>
          <ButtonLink className="mt-4" href="/me/data#export">
            {t("first")}
          </ButtonLink>
          <DeleteForm
            once={crypto.randomUUID()}
            asksCurrent={login.asksCurrent}
            words={{
              sure: t("sure"),
              password: t("password"),
              show: ta("show"),
              hide: ta("hide"),
              back: t("back"),
              act: t("act"),
              busy: t("busy"),
            }}
          />
        </div>
      </div>
    </main>
  );
}
