import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyArt } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import type { VolunteerSignup } from "@/lib/signups/queries/of-volunteer";
import { withdrawSignup } from "@/app/actions";
import { DutyRow } from "@/components/duties/duty-row";

type Props = {
  coming: VolunteerSignup[];
  past: VolunteerSignup[];
  now: Date /** No ticket and no offer stands above. */;
  nothing: boolean;
};

const MOST_PAST = 3;

/** Coming duties with what happened to them, then what was done lately. */
export function DutyList({ coming, past, now, nothing }: Props) {
  const t = useTranslations("volunteers.me");
  const bare = nothing && coming.length === 0;
  return (
    <div className="page-shifts">
      <h2>{t("list.title")}</h2>
      {bare ? (
        <Card>
          <Empty
            art={<EmptyArt />}
            title={t("empty.title")}
            action={
              <ButtonLink variant="primary" href="/events">
                {t("find")}
              </ButtonLink>
            }
          >
            {t("empty.body")}
          </Empty>
        </Card>
      ) : coming.length === 0 ? (
        <p className="sm mute">{t("list.empty")}</p>
      ) : (
        <ol className="card sl">
          {coming.map((signup) => (
            <DutyRow key={signup.signupId} signup={signup} now={now} withdraw={withdrawSignup} />
          ))}
        </ol>
      )}
      {past.length > 0 && (
        <>
          <h2 className="mt-6">
            {t("list.past")}
            {past.length > MOST_PAST && <Link href="/me/shifts?view=past">{t("list.all")}</Link>}
          </h2>
          <ol className="card sl">
            {past.slice(0, MOST_PAST).map((signup) => (
              <DutyRow key={signup.signupId} signup={signup} now={now} withdraw={withdrawSignup} past />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
