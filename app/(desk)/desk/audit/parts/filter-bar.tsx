import { Search } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { AuditFilter } from "@/lib/audit/rules";

/** Words and days; everything goes into the address, so that a view can be passed on. */
export function FilterBar({ filter, total }: { filter: AuditFilter; total: number }) {
  const t = useTranslations("audit");
  return (
    <Form action="/desk/audit" className="fbar" key={JSON.stringify(filter)}>
      {filter.view !== "all" && <input type="hidden" name="view" value={filter.view} />}
      <label className="srch">
        <Search className="i" aria-hidden />
        <span className="sr-only">{t("search")}</span>
        <input type="search" name="q" defaultValue={filter.q} placeholder={t("search_hint")} maxLength={60} />
      </label>
      <label className="row sm">
        {t("from")}
        <Input type="date" name="from" defaultValue={filter.from ?? ""} className="w-40" />
      </label>
      <label className="row sm">
        {t("to")}
        <Input type="date" name="to" defaultValue={filter.to ?? ""} className="w-40" />
      </label>
      <Button type="submit" size="sm">
        {t("apply")}
      </Button>
      <span className="sum ml-auto">{t("total", { n: total })}</span>
    </Form>
  );
}
