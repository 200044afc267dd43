/** Something that is covered: a few characters to recognise it by, and the word for those who hear it. */
export function Cover({ label, children }: { label: string; children: string }) {
  return (
    <span className="mask">
      <i>
        <span className="sr-only">{label} </span>
        {children}
      </i>
    </span>
  );
}
