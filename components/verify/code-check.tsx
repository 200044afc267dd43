"use client";
import { useEffect, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { readStatement, type Statement } from "@/lib/certificates/rules/statement";

type Props = {
  /** What the register says. */
  said: Omit<Statement, "digest">;
  keys: Record<string, string>;
  words: { good: string; bad: string; unable: string };
};

const url = (text: string) => text.replaceAll("-", "+").replaceAll("_", "/");

/** Holds what the scanned code says, behind the # of the address, against the register. Nothing leaves the browser. */
export function CodeCheck({ said, keys, words }: Props) {
  const [found, setFound] = useState<"good" | "bad" | "unable" | null>(null);
  useEffect(() => {
    const look = () => {
      if (location.hash.length < 20) setFound(null);
      else check(location.hash, said, keys).then(setFound, () => setFound("unable"));
    };
    look();
    // A second code of the same number does not load the page anew.
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, [said, keys]);
  if (!found) return null;
  return (
    <Banner tone={found === "good" ? "ok" : found === "bad" ? "danger" : "warn"} role="status">
      {words[found]}
    </Banner>
  );
}

async function check(hash: string, said: Props["said"], keys: Props["keys"]): Promise<"good" | "bad"> {
  const read = readStatement(hash);
  const key = read && keys[read.keyId];
  if (!read || !key) return "bad";
  const raw = Uint8Array.from(atob(url(key)), (letter) => letter.charCodeAt(0));
  const imported = await crypto.subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
  const signed = new TextEncoder().encode(read.signed);
  const isSigned = await crypto.subtle.verify({ name: "Ed25519" }, imported, read.signature, signed);
  const { digest: _digest, ...statement } = read.statement;
  return isSigned && JSON.stringify(statement) === JSON.stringify(said) ? "good" : "bad";
}
