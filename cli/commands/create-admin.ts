import { createAdminLink } from "../../lib/accounts/mutations";
import { env } from "../../lib/env";

/** Prints a link that signs an administrator in once; `--port` says where the server listens when that is not PORT. */
export async function createAdmin(args: string[]) {
  const port = args[args.indexOf("--port") + 1];
  const origin = env().ZHIYA_ORIGIN ?? `http://localhost:${args.includes("--port") && port ? port : env().PORT}`;
  const { path, expiresAt } = await createAdminLink();
  console.log(`${origin}${path}`);
  console.log(`It can be used once, until ${expiresAt.toISOString()}.`);
}
