import "server-only";
import { and, eq, max } from "drizzle-orm";
import { type Executor, trainingMaterials } from "@/db";
import { uuidv7 } from "@/db/id";
import { audit } from "../../audit/mutations";
import type { Actor } from "../../auth/rules/actor";
import { type Once, writeOnce } from "../../once/mutations";
import { done, no, type Outcome } from "../../outcome";
import type { MaterialInput, RemoveMaterialInput } from "../input";
import { loadOpenTraining, trainingKey } from "../queries/course";

const MOST = 40;

/** Gives the enrolled something to read, or changes it. */
export function saveMaterial(actor: Actor, input: MaterialInput, once: Once): Promise<Outcome> {
  const { eventId, materialId, version, ...wanted } = input;
  return writeOnce(once, [trainingKey(eventId)], async (tx) => {
    const { event, refusal } = await loadOpenTraining(tx, actor, eventId);
    if (refusal) return refusal;
    if (wanted.body === "" && wanted.link === null)
      return no("trainings.refusals.nothing_to_read", {}, { fields: { body: "trainings.refusals.nothing_to_read" } });
    const id = materialId ?? uuidv7();
    const refused = materialId
      ? await change(tx, eventId, materialId, { ...wanted, version })
      : await add(tx, { ...wanted, id, eventId });
    if (refused) return refused;
    await audit(tx, actor, {
      act: "trainings.save_material",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { material: id, letters: wanted.body.length, hasLink: wanted.link !== null },
    });
    return done(id, "material_saved");
  });
}

type Wanted = Pick<MaterialInput, "title" | "body" | "link" | "version">;

async function change(tx: Executor, eventId: string, id: string, { version, ...wanted }: Wanted) {
  const own = and(eq(trainingMaterials.id, id), eq(trainingMaterials.eventId, eventId));
  const [before] = await tx.select().from(trainingMaterials).where(own);
  if (!before) return no("shell.refusals.not_found");
  const current = { version: before.version, title: before.title };
  if (before.version !== version) return no("shell.refusals.changed_meanwhile", undefined, { current });
  await tx
    .update(trainingMaterials)
    .set({ ...wanted, version: version + 1 })
    .where(own);
  return null;
}

async function add(tx: Executor, row: Omit<Wanted, "version"> & { id: string; eventId: string }) {
  const ofCourse = eq(trainingMaterials.eventId, row.eventId);
  if ((await tx.$count(trainingMaterials, ofCourse)) >= MOST)
    return no("trainings.refusals.too_many_materials", { most: MOST });
  const [last] = await tx
    .select({ sort: max(trainingMaterials.sort) })
    .from(trainingMaterials)
    .where(ofCourse);
  await tx.insert(trainingMaterials).values({ ...row, sort: (last?.sort ?? -1) + 1, version: 1 });
  return null;
}

export function removeMaterial(actor: Actor, input: RemoveMaterialInput, once: Once): Promise<Outcome> {
  const { eventId, materialId } = input;
  return writeOnce(once, [trainingKey(eventId)], async (tx) => {
    const { event, refusal } = await loadOpenTraining(tx, actor, eventId);
    if (refusal) return refusal;
    const gone = await tx
      .delete(trainingMaterials)
      .where(and(eq(trainingMaterials.id, materialId), eq(trainingMaterials.eventId, eventId)))
      .returning({ id: trainingMaterials.id });
    if (gone.length === 0) return no("shell.refusals.not_found");
    await audit(tx, actor, {
      act: "trainings.remove_material",
      subject: { kind: "event", id: eventId },
      regionCode: event.regionCode,
      facts: { material: materialId },
    });
    return done(eventId, "material_removed");
  });
}
