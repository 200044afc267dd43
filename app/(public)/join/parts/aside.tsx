"use client";
import { CloudCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Timeline } from "@/components/ui/timeline";
import { clearDraft, draftStore } from "./draft";
import { useKit } from "./kit";

/** Beside the form: where the draft is, and what happens after sending. */
export function Aside({ onClear }: { onClear: () => void }) {
  const t = useTranslations("volunteers.join");
  const { facts, branch, ready } = useKit();
  return (
    <aside className="side">
      {ready && <DraftCard onClear={onClear} />}
      <div className="card">
        <h2 className="text-base">{t("after.title")}</h2>
        <div className="mt-3 sm">
          <Timeline
            items={[
              ...(branch === "guardian"
                ? [
                    {
                      key: "guardian",
                      title: t("after.guardian"),
                      time: t("after.guardian_note", { days: facts.guardianDays }),
                    },
                  ]
                : []),
              { key: "review", title: t("after.review"), time: t("after.review_note", { days: facts.reviewDays }) },
              { key: "first", title: t("after.first"), time: t("after.first_note") },
            ]}
          />
        </div>
      </div>
      <p className="xs mute">{t.rich("already", { link: (words) => <Link href="/sign-in">{words}</Link> })}</p>
    </aside>
  );
}

function DraftCard({ onClear }: { onClear: () => void }) {
  const t = useTranslations("volunteers.join.draft");
  const state = useSyncExternalStore(draftStore.subscribe, draftStore.now, () => "none" as const);
  const title = { none: t("none"), saved: t("saved"), restored: t("restored"), cleared: t("cleared") }[state];
  function clear() {
    onClear();
    clearDraft("cleared");
  }
  return (
    <div className="card">
      <p className="save">
        <CloudCheck className="i" aria-hidden />
        <span>
          <b className="text-ink" role="status">
            {title}
          </b>
          {state === "saved" && <>{`, ${t("just_now")}`}</>}
          {state !== "cleared" && (
            <>
              <br />
              {t("kept")}
            </>
          )}
        </span>
      </p>
      {state !== "cleared" && (
        <Button
          variant="quiet"
          size="sm"
          className="mt-2 ml-5.5 -mb-1.5 h-auto text-left whitespace-normal text-link"
          onClick={clear}
        >
          {t("clear")}
        </Button>
      )}
    </div>
  );
}
