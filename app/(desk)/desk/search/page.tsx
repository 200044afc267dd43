import { Search } from "lucide-react";
import type { Metadata } from "next";
import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { ResultLine } from "@/components/desk/result-line";
import { DeskPage } from "@/components/shell/desk-page";
import { Button } from "@/components/ui/button";
import { enter } from "@/lib/auth/queries";
import { searchDesk } from "@/lib/desk/queries/search";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk.palette"))("title") };
}

/** The desk's search as a page of its own: what the palette finds, without scripts. */
export default async function SearchPage({ searchParams }: PageProps<"/desk/search">) {
  const { q: asked } = await searchParams;
  const q = (typeof asked === "string" ? asked : "").slice(0, 60);
  const actor = await enter("/desk/search", q ? `/desk/search?q=${encodeURIComponent(q)}` : "/desk/search");
  const [t, groups] = await Promise.all([getTranslations("desk.palette"), searchDesk(actor, q, new Date())]);
  const found = groups.some(({ key }) => key !== "commands");
  return (
    <DeskPage root="page-desk-search" title={t("title")} scope={t("hint")} search={false}>
      <Form action="/desk/search" className="fbar" role="search">
        <label className="srch">
          <Search className="i" aria-hidden />
          <span className="sr-only">{t("label")}</span>
          <input type="search" name="q" defaultValue={q} placeholder={t("placeholder")} maxLength={60} key={q} />
        </label>
        <Button type="submit" size="sm">
          {t("go")}
        </Button>
      </Form>
      <div className="scroll">
        {q && !found && (
          <p className="sm mute px-5 pt-4" role="status">
            {t("nothing", { q })}
          </p>
        )}
        {groups.map(({ key, label, rows }) => (
          <section key={key} className="pal-page" aria-labelledby={`found-${key}`}>
            <h2 id={`found-${key}`}>{label}</h2>
            <ul data-jk="">
              {rows.map((row) => (
                <li key={row.id}>
                  <ResultLine row={row} link />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </DeskPage>
  );
}
