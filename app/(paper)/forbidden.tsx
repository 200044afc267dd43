import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Refused } from "@/app/parts/refused";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.states.forbidden"))("short"), robots: { index: false } };
}

/** 403 in the place of paper: these pages have no frame of their own. */
export default function Forbidden() {
  return <Refused />;
}
