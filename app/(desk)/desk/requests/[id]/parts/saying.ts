import { getTranslations } from "next-intl/server";

const SAID = [
  "taken",
  "asked",
  "written",
  "declined",
  "handed_over",
  "offered",
  "offered_some",
  "undone",
  "taken_back",
  "link_renewed",
  "registered",
  "known",
] as const;

/** The sentence of success of an act on a request. */
export async function saying(said: string | undefined): Promise<string> {
  const t = await getTranslations("triage.said");
  const key = SAID.find((known) => known === said);
  return key ? t(key) : "";
}
