import { forbidden } from "next/navigation";
import { getMessages } from "next-intl/server";
import { enter } from "@/lib/auth/queries";
import { batchRecords } from "@/lib/hours/queries/national";
import { nationalCsv, nationalXlsx } from "@/lib/hours/sheet";

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** One batch as a file, with only the records of this person's leagues. */
export async function GET(_: Request, { params }: RouteContext<"/desk/hours/national/[file]">): Promise<Response> {
  const actor = await enter("/desk/hours/national/[file]", "/desk/hours/national");
  const { file } = await params;
  const [, id, type] = /^([\w-]{1,64})\.(xlsx|csv)$/.exec(file) ?? [];
  const rows = id ? await batchRecords(actor, id) : [];
  if (!id || rows.length === 0) forbidden();
  const { hours } = await getMessages();
  const words = { column: hours.national.column, evidence: hours.evidence, sheet: hours.national.sheet };
  const body = type === "csv" ? nationalCsv(rows, words) : await nationalXlsx(rows, words);
  return new Response(typeof body === "string" ? body : new Blob([new Uint8Array(body)]), {
    headers: {
      "content-type": type === "csv" ? TYPES.csv : TYPES.xlsx,
      "content-disposition": `attachment; filename="zhiya-hours-${id.slice(0, 8)}.${type}"`,
      "cache-control": "private, no-store",
    },
  });
}
