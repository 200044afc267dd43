import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";

type Props = {
  page: number;
  pages: number;
  href: (page: number) => string;
  /** Where a list has better words than previous and next. */
  words?: { label?: string; previous?: string; next?: string; now?: string };
};

/** The way through the pages of a list. */
export function Pager({ page, pages, href, words }: Props) {
  const t = useTranslations("shell.pages");
  const usual = { label: t("label"), previous: t("previous"), next: t("next"), now: t("now", { page, pages }) };
  return <Pagination page={page} pages={pages} href={href} words={{ ...usual, ...words }} />;
}
