import { createAdminLink } from "../../lib/accounts/mutations/admin-link";
import { env } from "../../lib/env";

/** Prints a link that signs an administrator in once; `--port` says where the server listens when that is not PORT. */
export async function createAdmin(args: string[]) {
  const given = args.includes("--port") ? args[args.indexOf("--port") + 1] : undefined;
  const origin = env().ZHIYA_ORIGIN ?? `http://localhost:${given ?? env().PORT}`;
  const { path, until } = await createAdminLink();
  console.log(`${origin}${path}`);
  console.log(`It can be used once, until ${until.toISOString()}.`);
}
