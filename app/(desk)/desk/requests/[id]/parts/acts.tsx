import { ArrowRightLeft, ChevronDown, ChevronUp, Link2, MessageCircle, X } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { ActBox } from "@/components/acts/act-box";
import { ActForm } from "@/components/acts/act-form";
import { LinkBox } from "@/components/desk/link-box";
import { ButtonLink } from "@/components/ui/button";
import { allRegions } from "@/lib/regions/queries";
import { regionName } from "@/lib/regions/rules";
import { deskMay } from "@/lib/requests/rules/states";
import type { RequestAtDesk } from "@/lib/triage/queries/request";
import { ask, decline, handTo, share, take, write } from "../actions";
import { triageHref } from "./ask";

/** What can be done with a request besides scheduling it: take, ask, write, hand over, decline, hand out the link. */
export async function Acts({ found: { request, before, after } }: { found: RequestAtDesk }) {
  const [t, locale, regions] = await Promise.all([getTranslations("triage.acts"), getLocale(), allRegions()]);
  const hidden = { requestId: request.id, version: String(request.version) };
  const busy = t("busy");
  const look = { size: "sm" as const };
  const may = (act: Parameters<typeof deskMay>[0]) => deskMay(act, request.state);
  const asks = may("ask");
  return (
    <>
      {before && (
        <ButtonLink variant="quiet" size="sm" icon href={triageHref(before)} aria-label={t("before")} data-key="K">
          <ChevronUp className="i" aria-hidden />
        </ButtonLink>
      )}
      {after && (
        <ButtonLink variant="quiet" size="sm" icon href={triageHref(after)} aria-label={t("after")} data-key="J">
          <ChevronDown className="i" aria-hidden />
        </ButtonLink>
      )}
      <LinkBox
        action={share}
        once={crypto.randomUUID()}
        hidden={{ requestId: request.id }}
        label={
          <>
            <Link2 className="i" aria-hidden />
            {t("link")}
          </>
        }
        note={t("link_note")}
        submit={t("link_do")}
        busy={busy}
        words={{
          ready: t("link_ready"),
          label: t("link_label"),
          copy: t("copy"),
          copied: t("copied"),
          again: t("link_again"),
        }}
      >
        <label className="choice">
          <input type="checkbox" name="new" value="1" />
          <span>
            {t("link_new")}
            <small>{t("link_new_note")}</small>
          </span>
        </label>
      </LinkBox>
      <ActBox
        gone={!asks && !may("message")}
        float
        action={asks ? ask : write}
        once={crypto.randomUUID()}
        hidden={hidden}
        look={look}
        label={
          <>
            <MessageCircle className="i" aria-hidden />
            {asks ? t("ask") : t("write")}
          </>
        }
        title={asks ? t("ask_title") : t("write_title")}
        fields={[
          {
            name: "body",
            label: asks ? t("question") : t("message"),
            kind: "textarea",
            hint: t("read_by_host"),
            maxLength: 1000,
          },
        ]}
        submit={asks ? t("ask_do") : t("write_do")}
        busy={busy}
      />
      <ActBox
        gone={!may("hand_over")}
        float
        action={handTo}
        once={crypto.randomUUID()}
        hidden={hidden}
        look={look}
        label={
          <>
            <ArrowRightLeft className="i" aria-hidden />
            {t("hand_over")}
          </>
        }
        title={t("hand_over_title")}
        fields={[
          {
            name: "regionCode",
            label: t("league"),
            kind: "select",
            options: regions
              .filter((region) => region.code !== request.regionCode)
              .map((region) => ({ value: region.code, label: regionName(region, locale) })),
          },
          { name: "note", label: t("note"), kind: "textarea", optional: t("optional"), maxLength: 500 },
        ]}
        submit={t("hand_over_do")}
        busy={busy}
      />
      <ActBox
        gone={!may("decline")}
        float
        action={decline}
        once={crypto.randomUUID()}
        hidden={hidden}
        look={look}
        label={
          <>
            <X className="i" aria-hidden />
            {t("decline")}
          </>
        }
        title={t("decline_title")}
        fields={[{ name: "reason", label: t("reason"), kind: "textarea", hint: t("read_by_host"), maxLength: 500 }]}
        submit={t("decline_do")}
        busy={busy}
        tone="danger"
      />
      <ActForm
        gone={!may("take")}
        action={take}
        once={crypto.randomUUID()}
        hidden={{ requestId: request.id }}
        submit={t("take")}
        press="A"
        busy={busy}
      />
    </>
  );
}
