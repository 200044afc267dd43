import { ArrowLeft, Phone } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { renderLetter } from "@/lib/letters/letters";
import { callsTo, type DeskLetter } from "@/lib/letters/queries/desk";
import { linkOf } from "@/lib/letters/queries/link";
import { holdsKey } from "@/lib/letters/rules";
import { CallForm } from "../form";
import { CopyLink } from "./copy-link";
import { reader } from "./reader";
import { Why } from "./why";

/** One call: the number, what to say, the link to pass on, how it went, and the letter as it would have been sent. */
export async function CallDetail({ letter, back }: { letter: DeskLetter; back: string }) {
  const [t, format, calls] = await Promise.all([getTranslations("letters.desk"), getFormatter(), callsTo(letter)]);
  const { name, isMinor, contact, shown } = reader(letter);
  const link = linkOf(letter);
  const written = renderLetter(letter, link, letter.isSample);
  return (
    <section className="col cw" aria-label={t("call_to", { name })}>
      <div className="grid content-start gap-4">
        <Link className="row gap-1 min-h-11 justify-self-start lg:hidden" href={back}>
          <ArrowLeft className="i" aria-hidden />
          {t("all_calls")}
        </Link>
        <div>
          <p className="xs mute">
            <Why letter={letter} />
          </p>
          <h2 className="mt-0.5">{t("call_to", { name })}</h2>
        </div>
        <div className="num">
          <Phone className="i" aria-hidden />
          <b>{shown ?? t("no_contact")}</b>
          {isMinor && letter.volunteerId && (
            <ButtonLink href={`/desk/volunteers/${letter.volunteerId}`} size="sm" className="ml-auto">
              {t("give_reason")}
            </ButtonLink>
          )}
          {!isMinor && contact && /^[\d\s+-]{7,}$/.test(contact) && (
            <a className="btn btn--primary btn--sm ml-auto" href={`tel:${contact.replace(/\D/g, "")}`}>
              {t("dial")}
            </a>
          )}
        </div>
        <div>
          <h3 className="sm mb-2">{t("say")}</h3>
          <ol className="say" lang={letter.locale}>
            {written.say.map((sentence, i) => (
              <li key={sentence}>
                <i>{i + 1}</i>
                <span>{sentence}</span>
              </li>
            ))}
          </ol>
        </div>
        {link && (
          <div>
            <h3 className="sm mb-2">{t("link")}</h3>
            <CopyLink link={link} words={{ copy: t("copy"), copied: t("copied"), label: t("link") }} />
            <p className="xs mute mt-1.5">{t(holdsKey(letter.kind) ? "link_secret" : "link_note")}</p>
          </div>
        )}
        {calls.length > 0 && (
          <div>
            <h3 className="sm mb-1.5">{t("earlier")}</h3>
            <ul className="grid gap-1">
              {calls.map((past) => (
                <li key={past.id} className="xs ink2">
                  <span className="mute">{format.dateTime(past.at, "dayTime")}</span> {past.by} ·{" "}
                  {t(`results.${resultOf(past.facts.result)}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="grid content-start gap-4">
        <CallForm
          key={letter.id}
          letterId={letter.id}
          version={letter.version}
          once={crypto.randomUUID()}
          canSend={letter.email !== null || Boolean(letter.contact?.includes("@"))}
          words={{
            title: t("how_did_it_go"),
            reached: t("results.reached"),
            reachedNote: t("notes.reached"),
            no_answer: t("results.no_answer"),
            no_answerNote: t("notes.no_answer"),
            wrong_number: t("results.wrong_number"),
            wrong_numberNote: t("notes.wrong_number"),
            asked_to_stop: t("results.asked_to_stop"),
            asked_to_stopNote: t("notes.asked_to_stop"),
            note: t("note"),
            save: t("save"),
            saving: t("saving"),
            kept: t("kept"),
            again: t("send_again"),
            drop: t("drop"),
          }}
        />
        <article className="ltr" lang={letter.locale}>
          <header>{t("the_letter", { at: format.dateTime(letter.createdAt, "dayTime") })}</header>
          <b>{written.subject}</b>
          {written.paragraphs.map((paragraph) => (
            <p key={paragraph} className="mt-1.5">
              {paragraph}
            </p>
          ))}
        </article>
      </div>
    </section>
  );
}

function resultOf(fact: unknown) {
  return fact === "no_answer" || fact === "wrong_number" || fact === "asked_to_stop" ? fact : "reached";
}
