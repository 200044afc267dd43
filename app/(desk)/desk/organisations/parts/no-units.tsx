import { getTranslations } from "next-intl/server";
import { EmptyArt } from "@/components/art/scenes";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { type OrganisationFilter, organisationAddress } from "@/lib/organisations/rules/list";

/** No unit to show: none matches the filter, or none of this kind is there yet. */
export async function NoUnits({ filter }: { filter: OrganisationFilter }) {
  const t = await getTranslations("organisations");
  if (filter.q || filter.region)
    return (
      <Empty level={2} title={t("empty.title")}>
        {t("empty.body")}
      </Empty>
    );
  const kind = filter.tab === "pilot" ? "pilot" : "other";
  return (
    <Empty
      level={2}
      art={<EmptyArt />}
      title={t("empty.none", { kind })}
      action={
        <ButtonLink variant="primary" size="sm" href={organisationAddress(filter, { unit: "new" })}>
          {t("add")}
        </ButtonLink>
      }
    >
      {t("empty.none_note", { kind })}
    </Empty>
  );
}
