import { Check, Clock, Hand, Phone } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Empty } from "@/components/ui/empty";
import { Table, Td, Th } from "@/components/ui/table";
import { lettersOfEvent } from "@/lib/events/queries/at-desk";

const LOOKS = {
  queued: { tone: "warn", Icon: Clock },
  sent: { tone: "ok", Icon: Check },
  call: { tone: "danger", Icon: Phone },
  called: { tone: "ok", Icon: Phone },
  stopped: { tone: "plain", Icon: Hand },
} as const;

/** The letters about this event. */
export async function LettersTab({ eventId }: { eventId: string }) {
  const [t, format, letters] = await Promise.all([
    getTranslations("events.desk.letters"),
    getFormatter(),
    lettersOfEvent(eventId),
  ]);
  if (letters.length === 0)
    return (
      <Empty level={2} title={t("none")}>
        {t("none_note")}
      </Empty>
    );
  const calls = letters.filter((letter) => letter.state === "call").length;
  return (
    <>
      <div className="sh2">
        <h2>{t("title")}</h2>
        <span className="mute sm">{t("count", { count: letters.length, calls })}</span>
      </div>
      <div className="psl">
        <Table caption={t("title")} dense>
          <thead>
            <tr>
              <Th>{t("state")}</Th>
              <Th>{t("about")}</Th>
              <Th>{t("to")}</Th>
              <Th>{t("when")}</Th>
            </tr>
          </thead>
          <tbody>
            {letters.map((letter) => {
              const { tone, Icon } = LOOKS[letter.state];
              return (
                <tr key={letter.id}>
                  <Td>
                    <Badge tone={tone} icon={<Icon className="i" aria-hidden />}>
                      {t(`states.${letter.state}`)}
                    </Badge>
                  </Td>
                  <Td className="w">
                    <b>{t(`kinds.${letter.kind}`)}</b>
                  </Td>
                  <Td className="f1">{letter.to ?? t("no_account")}</Td>
                  <Td className="sub">{format.dateTime(letter.sentAt ?? letter.sendAfter, "dayTime")}</Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </div>
    </>
  );
}
