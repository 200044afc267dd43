import { ShieldAlert, ShieldCheck } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActBox } from "@/components/acts/act-box";
import { ButtonLink } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/card";
import { around } from "@/lib/certificates/queries/desk";
import { publicKeys } from "@/lib/certificates/queries/keys";
import type { Certificate } from "@/lib/certificates/queries/one";
import { certificateAddress } from "@/lib/certificates/rules/list";
import { isSignedWith, statementOfSnapshot } from "@/lib/certificates/rules/signing";
import { bytesOf, signedText } from "@/lib/certificates/rules/statement";
import { replace, revoke } from "../actions";
import { Lines } from "./lines";
import type { View } from "./view";

/** One certificate of the register: what it says, whether its signature holds, and how it can be ended. */
export async function CertificateSide({ row, view: { filter, actor } }: { row: Certificate; view: View }) {
  const [t, format, facts, keys] = await Promise.all([
    getTranslations("certificates.desk.register"),
    getFormatter(),
    around(row),
    publicKeys(),
  ]);
  const signature = bytesOf(row.signature);
  const key = keys[row.keyId];
  const signed = signedText(row.keyId, statementOfSnapshot(row.snapshot));
  const holds = signature !== null && key !== undefined && isSignedWith(key, { signed, signature });
  const hidden = { certificateId: row.id, version: String(row.version) };
  const own = actor.volunteerId === row.volunteerId;
  const link = (one: { id: string; number: string }) => (
    <Link className="t mono" href={certificateAddress(filter, { tab: "register", one: one.id })}>
      {one.number}
    </Link>
  );
  return (
    <div className="od">
      <h2 className="mono">{row.number}</h2>
      <p>{row.snapshot.name}</p>
      <p className="row mt-3 flex-wrap">
        <ButtonLink size="sm" variant="primary" href={`/certificates/${row.id}`}>
          {t("open")}
        </ButtonLink>
        <ButtonLink size="sm" href={`/certificates/${row.id}/pdf`} prefetch={false} download>
          {t("pdf")}
        </ButtonLink>
      </p>
      <Lines lines={row.snapshot.lines} />
      <KeyValues
        className="mt-3"
        rows={[
          { key: t("handler"), value: row.snapshot.unit.handler },
          { key: t("key"), value: <span className="mono">{row.keyId}</span> },
          ...(row.batchId ? [{ key: t("batch"), value: format.dateTime(row.issuedAt, "fullDay") }] : []),
          ...(facts.previous ? [{ key: t("replaces"), value: link(facts.previous) }] : []),
          ...(facts.next ? [{ key: t("replaced_by"), value: link(facts.next) }] : []),
          ...(row.endReason
            ? [
                {
                  key: t("reason"),
                  value: t("ended", {
                    reason: row.endReason,
                    day: row.endedAt ? format.dateTime(row.endedAt, "fullDay") : "",
                    who: facts.endedBy ?? t("system"),
                  }),
                },
              ]
            : []),
        ]}
      />
      <p className={`row xs mt-3 ${holds ? "ok-t" : "gap"}`}>
        {holds ? <ShieldCheck className="i" aria-hidden /> : <ShieldAlert className="i" aria-hidden />}
        {t(holds ? "signature_good" : "signature_bad")}
      </p>
      {!own && (
        <div className="mt-3 grid gap-2">
          <ActBox
            key={`replace ${row.id}`}
            gone={row.state !== "issued"}
            action={replace}
            once={crypto.randomUUID()}
            hidden={hidden}
            label={t("replace")}
            look={{ size: "sm" }}
            title={t("replace_title")}
            fields={[{ name: "reason", kind: "textarea", label: t("public_reason"), maxLength: 200 }]}
            note={t("replace_note")}
            submit={t("replace")}
            busy={t("replacing")}
          />
          <ActBox
            key={`revoke ${row.id}`}
            gone={row.state !== "issued"}
            action={revoke}
            once={crypto.randomUUID()}
            hidden={hidden}
            label={t("revoke")}
            look={{ size: "sm", variant: "quiet" }}
            title={t("revoke_title")}
            fields={[{ name: "reason", kind: "textarea", label: t("public_reason"), maxLength: 200 }]}
            note={t("revoke_note")}
            tone="danger"
            submit={t("revoke")}
            busy={t("revoking")}
          />
        </div>
      )}
    </div>
  );
}
