import { getTranslations } from "next-intl/server";
import { ActBox } from "@/components/acts/act-box";
import type { ActField } from "@/components/acts/act-field";
import { type Material, materialsForPage } from "@/lib/trainings/queries/detail";
import { dropMaterial, writeMaterial } from "../actions";
import type { Page } from "./view";

/** What the enrolled can read; added, changed and removed here while the training is open. */
export async function Materials({ page }: { page: Page }) {
  const { event, training } = page.course;
  const [t, materials] = await Promise.all([getTranslations("trainings"), materialsForPage(event.id)]);
  const open = training.closedAt === null;
  const fields = (one?: Material): ActField[] => [
    { name: "title", label: t("materials.title_field"), value: one?.title ?? "", maxLength: 80, required: true },
    { name: "body", label: t("materials.body"), kind: "textarea", rows: 8, value: one?.body ?? "" },
    { name: "link", label: t("materials.link"), value: one?.link ?? "", hint: t("materials.link_hint") },
  ];
  const hidden = (one?: Material) => ({
    eventId: event.id,
    materialId: one?.id ?? "",
    version: String(one?.version ?? 0),
  });
  return (
    <section className="blk">
      <header>
        <h2>{t("materials.title")}</h2>
        <small>{t("materials.note")}</small>
      </header>
      {materials.length === 0 && <p className="bd sm mute">{t("materials.none")}</p>}
      <ul className="tl">
        {materials.map((one) => (
          <li key={one.id} className="wide">
            <b>{one.title}</b>
            <p className="sm ink2 whitespace-pre-line line-clamp-3">{one.body}</p>
            {open && (
              <div className="row flex-wrap">
                <ActBox
                  action={writeMaterial}
                  once={crypto.randomUUID()}
                  hidden={hidden(one)}
                  label={t("change")}
                  look={{ size: "xs" }}
                  fields={fields(one)}
                  submit={t("save")}
                  busy={t("busy")}
                />
                <ActBox
                  action={dropMaterial}
                  once={crypto.randomUUID()}
                  hidden={hidden(one)}
                  label={t("remove")}
                  look={{ size: "xs", variant: "quiet" }}
                  lead={t("materials.remove_note")}
                  submit={t("remove_do")}
                  busy={t("busy")}
                  tone="danger"
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <div className="bd">
          <ActBox
            key={materials.length}
            action={writeMaterial}
            once={crypto.randomUUID()}
            hidden={hidden()}
            label={t("materials.add")}
            look={{ size: "sm" }}
            fields={fields()}
            submit={t("materials.add")}
            busy={t("busy")}
          />
        </div>
      )}
    </section>
  );
}
