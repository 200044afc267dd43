"use client";
import { Broken } from "./parts/broken";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Whatever a page did not expect. The details are in the log under the same number. */
export default function BrokenPage({ error, retry }: Props) {
  return <Broken digest={error.digest} retry={retry} />;
}
