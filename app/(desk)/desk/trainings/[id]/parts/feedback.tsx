import { getFormatter, getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { Stat } from "@/components/ui/stat";
import { feedbackOf } from "@/lib/trainings/queries/detail";
import type { Page } from "./view";

/** What was said of the training; nobody is named. */
export async function Feedback({ page }: { page: Page }) {
  const [t, format, { n, mean, words }] = await Promise.all([
    getTranslations("trainings.feedback"),
    getFormatter(),
    feedbackOf(page.course.event.id),
  ]);
  if (n === 0)
    return (
      <Empty level={2} title={t("none")}>
        {t("none_note")}
      </Empty>
    );
  return (
    <>
      <div className="st3">
        <Stat label={t("mean")} value={format.number(mean ?? 0, "hours")} unit={t("of_five")} />
        <Stat label={t("given")} value={n} />
      </div>
      <section className="blk">
        <header>
          <h2>{t("title")}</h2>
          <small>{t("note")}</small>
        </header>
        <ul className="tl">
          {words.map((one) => (
            <li key={one.id} className="wide">
              <p className="row between">
                <b>{t("rated", { rating: one.rating })}</b>
                <small className="mute">{format.dateTime(one.givenAt, "day")}</small>
              </p>
              {one.text && <p className="ink2">{one.text}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
