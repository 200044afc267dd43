import { useTranslations } from "next-intl";
import type { Frame } from "./frame";
import { SampleBar } from "./sample-bar";

/** What stands above every frame: the way past it, and the sample strip. */
export function Top({ frame }: { frame: Frame }) {
  const t = useTranslations("shell");
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      {frame.sample && <SampleBar as={frame.account?.name} />}
    </>
  );
}
