import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Lost } from "@/app/parts/lost";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.states.not_found"))("short"), robots: { index: false } };
}

/** 404 in the place of paper: these pages have no frame of their own. */
export default function NotFound() {
  return <Lost />;
}
