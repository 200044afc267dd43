import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { renderLetter } from "@/lib/letters/letters";
import type { DeskLetter, LetterView } from "@/lib/letters/queries/desk";
import { LetterAct } from "./letter-act";
import { reader } from "./reader";
import { Why } from "./why";

const TONES = { queued: "warn", sent: "ok", call: "warn", called: "ok", stopped: "plain" } as const;

/** Letters that wait to leave, or have left: when, what, for whom, and what can still be done. */
export function LetterTable({ letters, view }: { letters: DeskLetter[]; view: LetterView }) {
  const t = useTranslations("letters.desk");
  const format = useFormatter();
  const words = { stop: t("stop"), again: t("send_now"), saving: t("saving") };
  return (
    <section className="blk">
      <table className="dt">
        <caption className="sr-only">{t(`views.${view}`)}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("columns.state")}</th>
            <th scope="col">{t("columns.letter")}</th>
            <th scope="col">{t("columns.when")}</th>
            <th scope="col">{t("columns.act")}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => {
            const when = letter.sentAt ?? letter.calledAt ?? letter.sendAfter;
            return (
              <tr key={letter.id}>
                <td>
                  <Badge tone={TONES[letter.state]}>
                    {t(letter.attempts > 0 && letter.state === "queued" ? "states.retry" : `states.${letter.state}`)}
                  </Badge>
                </td>
                <td className="w">
                  <span className="two">
                    <b className="clip" lang={letter.locale}>
                      {renderLetter(letter, null, false).subject}
                    </b>
                    <small>{reader(letter).name}</small>
                  </span>
                </td>
                <td className="f1 xs ink2">
                  {format.dateTime(when, "dayTime")} <Why letter={letter} />
                </td>
                <td className="n">
                  {letter.state === "queued" && (
                    <LetterAct
                      act="stop"
                      letterId={letter.id}
                      version={letter.version}
                      once={crypto.randomUUID()}
                      words={words}
                    />
                  )}
                  {letter.state === "stopped" && (
                    <LetterAct
                      act="again"
                      letterId={letter.id}
                      version={letter.version}
                      once={crypto.randomUUID()}
                      words={words}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
