import "server-only";
import { db } from "@/db";
import { issuerOf } from "./issuer";

/** What a unit says of itself, read outside a work. */
export const unitSettings = (organisationId: string) => issuerOf(db, organisationId);
