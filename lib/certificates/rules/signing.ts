import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import { canonical, type Snapshot } from "./snapshot";
import { maskedName } from "./masked-name";
import type { SignedStatement, Statement } from "./statement";

/** A fresh Ed25519 pair: the raw public key (32 bytes) and the PKCS #8 private key, base64url; the id is of the public one. */
export function newKeyPair(): { id: string; publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  // The key itself is the last 32 bytes of what wraps it.
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64url");
  return {
    id: keyIdOf(raw),
    publicKey: raw,
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64url"),
  };
}

const keyIdOf = (publicKey: string): string =>
  createHash("sha256").update(Buffer.from(publicKey, "base64url")).digest("base64url").slice(0, 8);

/** The signature over a text, base64url. @param privateKey PKCS #8, base64url */
export function signText(privateKey: string, text: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64url"), format: "der", type: "pkcs8" });
  return sign(null, Buffer.from(text), key).toString("base64url");
}

/** Whether a statement was signed with this key. @param publicKey the raw 32 bytes, base64url */
export function isSignedWith(publicKey: string, { signed, signature }: Pick<SignedStatement, "signed" | "signature">) {
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
  return verify(null, Buffer.from(signed), key, signature);
}

/** What the code of a certificate says, from its snapshot. */
export function statementOfSnapshot(snapshot: Snapshot): Statement {
  return {
    number: snapshot.number,
    fromDay: snapshot.fromDay,
    toDay: snapshot.toDay,
    minutes: snapshot.minutes,
    lines: snapshot.lines.length,
    name: maskedName(snapshot.name),
    unit: snapshot.unit.name,
    issuedOn: snapshot.issuedOn,
    digest: createHash("sha256").update(canonical(snapshot)).digest().subarray(0, 16).toString("base64url"),
  };
}
