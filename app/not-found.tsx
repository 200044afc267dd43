import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Framed } from "./parts/framed";
import { Lost } from "./parts/lost";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.states.not_found"))("short"), robots: { index: false } };
}

/** 404 for an address that no page has. */
export default function NotFound() {
  return (
    <Framed>
      <Lost />
    </Framed>
  );
}
