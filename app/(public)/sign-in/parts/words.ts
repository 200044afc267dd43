import type { getTranslations } from "next-intl/server";
import type { Locale } from "@/db/words";
import type { SampleAccount } from "@/lib/accounts/queries/sample";
import type { SignInWords } from "../form";
import type { LinkWords } from "./link-form";
import type { SampleLine } from "./samples";

type Say = Awaited<ReturnType<typeof getTranslations<"auth">>>;

export const signInWords = (t: Say): SignInWords => ({
  login: t("sign_in.login"),
  password: t("sign_in.password"),
  show: t("sign_in.show"),
  hide: t("sign_in.hide"),
  own_device: t("sign_in.own_device"),
  own_device_note: t("sign_in.own_device_note"),
  submit: t("sign_in.submit"),
  busy: t("sign_in.busy"),
  minutes: t("sign_in.wait_minutes", { minutes: "#" }),
});

/** The sentence with the address in it is filled in by the form, which alone knows what was typed. */
export const linkWords = (t: Say): LinkWords => ({
  email: t("link.email"),
  hint: t("link.hint"),
  send: t("link.send"),
  busy: t("link.busy"),
  no_email: t("link.no_email"),
  no_email_how: t("link.no_email_how"),
  sent: t("link.sent"),
  sent_to: t("link.sent_to", { mail: "{mail}", time: "{time}" }),
  sent_spam: t("link.sent_spam"),
  again: t("link.again"),
});

export const sampleWords = (t: Say) => ({
  title: t("sample.title"),
  lead: t("sample.lead"),
  chip: t("sample.chip"),
  only_here: t("sample.only_here"),
});

const ROLES = ["admin", "coordinator", "auditor", "volunteer", "lead", "minor", "applicant"] as const;

/** What each sample person is and does, in the reader's language. */
export function linesOf(samples: readonly SampleAccount[], t: Say, locale: Locale): SampleLine[] {
  return samples.flatMap(({ login, name, role, region }) => {
    const known = ROLES.find((one) => one === role);
    if (!known) return [];
    const place = region && (locale === "en" ? region.en : region.zh);
    const title =
      known === "coordinator" && place ? t("sample.of_region", { region: place }) : t(`sample.roles.${known}`);
    return [{ login, name, role: title, does: t(`sample.does.${known}`) }];
  });
}
