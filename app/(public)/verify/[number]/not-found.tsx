import { Ask } from "@/components/verify/ask";
import { None } from "@/components/verify/none";
import { What } from "@/components/verify/what";

/** A number that was never registered. */
export default function NotFound() {
  return (
    <main id="main" className="page-verify">
      <Ask typed="" />
      <div className="wrap vr">
        <None />
        <What />
      </div>
    </main>
  );
}
