import "server-only";
import { connections } from "@/db";

/**
 * After deletions: brings the write-ahead log into the file and empties it, so that what was overwritten stands nowhere
 * (pages themselves are overwritten at once, `secure_delete`). PostgreSQL's autovacuum does it in its own time.
 */
export async function scrub(): Promise<void> {
  const open = connections();
  if (open.engine === "sqlite") open.writer.pragma("wal_checkpoint(TRUNCATE)");
}
