import { getTranslations } from "next-intl/server";
import { Empty } from "@/components/ui/empty";
import { Toast } from "@/components/ui/toast";
import { CURRENT } from "@/lib/consents/rules/texts";
import { approvalQueue, consentsOf, likelyDoubles } from "@/lib/volunteers/queries/desk-queue";
import { approvalChecks } from "@/lib/volunteers/rules/approval";
import { DecideForm } from "../form";
import { Applicant } from "./applicant";
import { Checks } from "./checks";
import { QueueList } from "./queue-list";

type Props = {
  scope: readonly string[] | null;
  today: string;
  total: number;
  chosen: string | null;
  done: string | null;
};

const isDone = (done: string | null): done is "approved" | "declined" => done === "approved" || done === "declined";

/** The approval queue: people on the left, one person's facts, what the system checked, and the decision. */
export async function Queue({ scope, today, total, chosen, done }: Props) {
  const [t, queue] = await Promise.all([getTranslations("volunteers.desk.queue"), approvalQueue(scope, today)]);
  const at = Math.max(
    0,
    queue.findIndex(({ id }) => id === chosen),
  );
  const person = queue[at];
  const said = isDone(done) && <Toast key={`${done}-${chosen}-${total}`}>{t(`done_${done}`)}</Toast>;
  if (!person)
    return (
      <div className="scroll">
        <Empty title={t("empty")}>{t("empty_body")}</Empty>
        {said}
      </div>
    );
  const [consents, doubles] = await Promise.all([consentsOf(person.id), likelyDoubles(person)]);
  const terms = consents.find((consent) => consent.purpose === "terms" && !consent.withdrawnAt) ?? null;
  const checks = approvalChecks(
    {
      birthMonth: person.birthMonth,
      languages: { zh: person.languageZh, mn: person.languageMn },
      guardianConsents: consents.filter((consent) => consent.purpose === "guardian" && !consent.withdrawnAt),
      termsVersion: terms?.textVersion ?? null,
      currentTerms: CURRENT.terms,
      likelyDoubles: doubles.length,
    },
    today,
  );
  const next = queue[at + 1] ?? (at > 0 ? queue[0] : undefined);
  const words = {
    position: t("position", { n: at + 1, total }),
    note: t("note"),
    reason: t("reason"),
    reasonHint: t("reason_hint"),
    approve: t(next ? "approve" : "approve_last"),
    approving: t("approving"),
    blocked: t("blocked"),
    decline: t("decline"),
    declining: t("declining"),
    skip: t("skip"),
  };
  return (
    <>
      {said}
      <DecideForm
        key={person.id}
        volunteerId={person.id}
        version={person.version}
        next={next?.id ?? ""}
        once={crypto.randomUUID()}
        blocked={checks.some((check) => check.kind === "stop")}
        words={words}
        list={<QueueList queue={queue} current={person.id} today={today} more={total > queue.length} />}
        facts={<Applicant person={person} today={today} />}
        checks={<Checks checks={checks} person={person} terms={terms} doubles={doubles} />}
      />
    </>
  );
}
