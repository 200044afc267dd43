type Named = { title: string; titleEn: string | null } | { name: string | null; nameEn: string | null } | null;

/** A title or a name in the reader's language, as far as it was entered. */
export function titleIn(named: Named, locale: string): string {
  if (!named) return "";
  const [zh, en] = "title" in named ? [named.title, named.titleEn] : [named.name, named.nameEn];
  return (locale === "en" && en) || (zh ?? "");
}
