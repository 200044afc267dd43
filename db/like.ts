import { like, type SQL, type SQLWrapper, sql } from "drizzle-orm";

// LIKE minds the case on PostgreSQL and not on SQLite; what its wildcards mean is nothing anybody typed.
const plain = (text: string): string => text.toLowerCase().replace(/[%_\\]/g, "");

/** Whether the column holds the text, whatever the case of Latin letters; on both engines alike. */
export const holds = (column: SQLWrapper, text: string): SQL => like(sql`lower(${column})`, `%${plain(text)}%`);

/** Whether the column begins with the text, whatever the case of Latin letters; on both engines alike. */
export const begins = (column: SQLWrapper, text: string): SQL => like(sql`lower(${column})`, `${plain(text)}%`);
