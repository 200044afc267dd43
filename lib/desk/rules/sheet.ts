/** A position of a shift that begins on the day, and one person confirmed in it, or nobody yet. */
export type SheetRow = {
  eventId: string;
  title: string;
  titleEn: string | null;
  place: string;
  startsAt: Date;
  endsAt: Date;
  shift: string;
  positionId: string;
  position: string;
  positionEn: string | null;
  /** Places nobody has taken; 0 without a limit. */
  missing: number;
  person: { signupId: string; name: string; phone: string; leads: boolean } | null;
};

export type SheetLine = {
  key: string;
  startsAt: Date;
  endsAt: Date;
  shift: string;
  position: string;
  positionEn: string | null;
  person: SheetRow["person"];
  missing: number;
};
export type Sheet = Pick<SheetRow, "eventId" | "title" | "titleEn" | "place"> & { lines: SheetLine[] };

/** One sheet an event, in the order of the rows; each position ends with one line for those it still lacks. */
export function sheetsOf(rows: readonly SheetRow[]): Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const [i, row] of rows.entries()) {
    const { eventId, title, titleEn, place, startsAt, endsAt, shift, position, positionEn, person } = row;
    const sheet = sheets.get(eventId) ?? { eventId, title, titleEn, place, lines: [] };
    sheets.set(eventId, sheet);
    const base = { startsAt, endsAt, shift, position, positionEn };
    if (person) sheet.lines.push({ ...base, key: person.signupId, person, missing: 0 });
    const last = rows[i + 1]?.positionId !== row.positionId;
    if (last && row.missing > 0) sheet.lines.push({ ...base, key: row.positionId, person: null, missing: row.missing });
  }
  return [...sheets.values()].filter(({ lines }) => lines.length > 0);
}
