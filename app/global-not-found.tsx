import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import RootLayout, { generateMetadata as ofEveryPage, viewport } from "./layout";
import { Framed } from "./parts/framed";
import { Lost } from "./parts/lost";

export { viewport };

export async function generateMetadata(): Promise<Metadata> {
  const [words, shell, all] = await Promise.all([
    getTranslations("auth.states.not_found"),
    getTranslations("shell"),
    ofEveryPage(),
  ]);
  return { ...all, title: `${words("short")} · ${shell("name")}`, robots: { index: false } };
}

/** 404 for an address that no page has. Outside every layout: a `not-found` at the root would travel with each page. */
export default function NotFound() {
  return (
    <RootLayout>
      <Framed>
        <Lost />
      </Framed>
    </RootLayout>
  );
}
