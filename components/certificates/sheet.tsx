import type { ReactNode } from "react";
import { hoursText } from "@/lib/certificates/rules/hours";
import type { PaperText } from "@/lib/certificates/paper/sheet";
import { Leaf, Ornament, Sprout } from "./ornament";

type Props = { text: PaperText; qr: { path: string; size: number } };

/** A certificate as sheets of A4, in Chinese whatever the page's language; the place of the seal is left to the unit. */
export function CertificateSheets({ text, qr }: Props) {
  return text.pages.map((rows, page) => {
    const last = page === text.pages.length - 1;
    return (
      <article className="a4" lang="zh-CN" data-layout={text.layout} key={rows[0]?.line.chain ?? page}>
        <Ornament />
        {(["tl", "tr", "bl", "br"] as const).map((corner) => (
          <Leaf key={corner} corner={corner} />
        ))}
        <div className="in" data-layout={text.layout}>
          {text.layout === "mongol_han" && (
            <div className="ml">
              <span className="mong" lang="mn-Mong">
                {text.titleMn}
                {text.nameMn && <small> {text.nameMn}</small>}
              </span>
            </div>
          )}
          <div className="bd">
            <Head text={text} />
            {page === 0 ? <Opening text={text} /> : <div className="mt-6" />}
            <Table text={text} page={page} last={last} />
            {page === 0 ? <Foot text={text} qr={qr} /> : <div />}
          </div>
        </div>
        {text.pages.length > 1 && <p className="cont">{text.continued(page + 1, text.pages.length)}</p>}
        {text.watermark && <p className="wm">{text.watermark}</p>}
        {text.ended && <p className="wm end">{text.ended}</p>}
      </article>
    );
  });
}

function Head({ text }: { text: PaperText }) {
  return (
    <div className="hd">
      <span className="l">
        <Sprout />
        {text.head}
      </span>
      <span className="r">
        {text.numberLabel}
        <br />
        <span className="mono">{text.number}</span>
      </span>
    </div>
  );
}

function Opening({ text }: { text: PaperText }) {
  return (
    <div>
      <h2 className="h1">{text.title}</h2>
      <p className="en" lang="en">
        {text.english}
      </p>
      <div className="tx">
        <p>{text.body.map((piece): ReactNode => (piece.strong ? <b key={piece.text}>{piece.text}</b> : piece.text))}</p>
        <p className="ms">{text.measure}</p>
      </div>
    </div>
  );
}

/** Lines are broken by the same rule as in the PDF, so that both have the same pages. */
function Table({ text, page, last }: { text: PaperText; page: number; last: boolean }) {
  const broken = (lines: readonly string[]) =>
    lines.map((line, i) => (
      <span className="block" key={`${i + 1} ${line}`}>
        {line}
      </span>
    ));
  return (
    <div>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.columns.day}</th>
            <th scope="col">{text.columns.title}</th>
            <th scope="col">{text.columns.content}</th>
            <th scope="col" className="n">
              {text.columns.hours}
            </th>
          </tr>
        </thead>
        <tbody>
          {text.pages[page]?.map(({ line, tenths, title, content }) => (
            <tr key={line.chain}>
              <td>{line.day}</td>
              <td>{broken(title)}</td>
              <td>{broken(content)}</td>
              <td className="n">{hoursText(tenths)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{last ? text.total.label : ""}</td>
            <td className="n">{last ? text.total.hours : text.more}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Foot({ text, qr }: Props) {
  const { name, creditCode, lines, seal, day } = text.issuer;
  const [scan, ...how] = text.scan;
  return (
    <div>
      <div className="ft">
        {text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <div className="sg">
        <div className="vf">
          <svg
            className="qr"
            viewBox={`-3 -3 ${qr.size + 6} ${qr.size + 6}`}
            role="img"
            aria-labelledby="scan"
            shapeRendering="crispEdges"
          >
            <path d={qr.path} fill="#10241c" />
          </svg>
          <div>
            <p>
              <b id="scan">{scan}</b>
              {how.map((line) => (
                <span className="block" key={line}>
                  {line}
                </span>
              ))}
            </p>
            <p>
              {lines.map((line) => (
                <span className="block" key={line}>
                  {line}
                </span>
              ))}
            </p>
          </div>
        </div>
        <div className="org">
          <i className="seal">{seal}</i>
          <span>{name}</span>
          {creditCode && <small>{creditCode}</small>}
          <span>{day}</span>
        </div>
      </div>
    </div>
  );
}
