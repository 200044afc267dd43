import { join } from "node:path";
import { dataFolder } from "../../db/engine";
import { clearSample, isEmpty, isUnused, loadSample } from "../../db/seed";
import { sampleCertificates } from "../../lib/certificates/mutations/samples";
import { env } from "../../lib/env";

/** `sample load [--if-empty]` and `sample clear`. */
export async function sample([what, ...options]: string[]) {
  if (what === "load") return load(options.includes("--if-empty"));
  if (what !== "clear") throw new Error("say what: sample load [--if-empty], or sample clear");
  await clearSample();
  console.log("The sample data is gone.");
}

async function load(onlyIfEmpty: boolean) {
  if (onlyIfEmpty && !(await isEmpty())) return;
  if (!(await isUnused()))
    throw new Error(
      "the database holds people or events: sample data is only loaded beside nothing but administrators and the history of 2021 (an older sample goes with `sample clear`)",
    );
  if (env().ZHIYA_ORIGIN) throw new Error("ZHIYA_ORIGIN is set: a public address gets no sample data");
  const began = Date.now();
  console.log("Loading the sample data: usually under 10 seconds.");
  await loadSample();
  await sampleCertificates(new Date());
  console.log(
    `Loaded in ${((Date.now() - began) / 1000).toFixed(1)} s. Accounts: ${join(dataFolder(), "sample-accounts.json")}`,
  );
}
