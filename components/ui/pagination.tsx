import { ChevronLeft, ChevronRight } from "lucide-react";
import { ButtonLink } from "./button";

type Props = {
  page: number;
  pages: number;
  href: (page: number) => string;
  words: { label: string; previous: string; next: string /** "2 / 7", written out. */; now: string };
};

/** Page by page, with real addresses. */
export function Pagination({ page, pages, href, words }: Props) {
  if (pages <= 1) return null;
  return (
    <nav className="row between mt-6" aria-label={words.label}>
      <span className="min-w-11">
        {page > 1 && (
          <ButtonLink href={href(page - 1)} size="sm" rel="prev">
            <ChevronLeft className="i" aria-hidden />
            {words.previous}
          </ButtonLink>
        )}
      </span>
      <span className="sm ink2">{words.now}</span>
      <span className="min-w-11">
        {page < pages && (
          <ButtonLink href={href(page + 1)} size="sm" rel="next">
            {words.next}
            <ChevronRight className="i" aria-hidden />
          </ButtonLink>
        )}
      </span>
    </nav>
  );
}
