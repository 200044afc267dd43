export async function clearSample(): Promise<void> {}
