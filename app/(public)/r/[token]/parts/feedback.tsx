"use client";
import { useTranslations } from "next-intl";
import { HostForm } from "@/components/requests/host-act";
import { useChosen, useText } from "@/components/acts/kit";
import { Choice } from "@/components/ui/choice";
import { FieldGroup } from "@/components/ui/field";
import { TextareaField, TextField } from "@/components/ui/text-field";
import type { RequestRow } from "@/lib/requests/letters";
import { rate } from "../actions";

type Props = {
  request: Pick<RequestRow, "rating" | "visitedCount" | "feedback" | "headCount">;
  token: string;
  once: string;
};
const MARKS = ["1", "2", "3", "4", "5"] as const;

/** How many came, and how it was. */
export function Feedback({ request, token, once }: Props) {
  const t = useTranslations("requests.host.acts");
  const values = {
    rating: String(request.rating ?? ""),
    visitedCount: String(request.visitedCount ?? request.headCount ?? ""),
    feedback: request.feedback ?? "",
  };
  return (
    <div className="mt-4">
      <HostForm
        action={rate}
        once={once}
        hidden={{ token }}
        values={values}
        submit={t(request.rating === null ? "feedback_go" : "feedback_again")}
      >
        <Fields />
      </HostForm>
    </div>
  );
}

function Fields() {
  const t = useTranslations("requests.host.acts");
  const rating = useChosen("rating");
  return (
    <>
      <FieldGroup id="rating" label={t("rating")} error={rating.error}>
        <div className="stars">
          {MARKS.map((mark) => (
            <Choice
              key={mark}
              type="radio"
              name="rating"
              value={mark}
              defaultChecked={rating.all.includes(mark)}
              label={t(`r${mark}`)}
            />
          ))}
        </div>
      </FieldGroup>
      <TextField
        label={t("visited")}
        inputMode="numeric"
        maxLength={4}
        className="max-w-45"
        {...useText("visitedCount")}
      />
      <TextareaField
        label={t("feedback")}
        hint={t("feedback_hint")}
        rows={3}
        maxLength={1000}
        {...useText("feedback")}
      />
    </>
  );
}
