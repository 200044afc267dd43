import type { Region } from "@/lib/regions/queries";

type Regions = ReadonlyMap<string, Region>;

/** One's own leagues in their usual order; null = all. */
export const ownRegions = (regions: Regions, own: readonly string[] | null): Regions =>
  own ? new Map([...regions].filter(([code]) => own.includes(code))) : regions;
