/**
 * The look of the report: light on every machine, on paper as on a screen. Fonts are those of the reader's machine, because a report is one
 * file that loads nothing. Texts on their grounds hold a contrast of 4.5 to 1.
 */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1e2328; --soft: #4f5963; --faint: #68727c; --line: #dcd8cf; --hair: #efece6; --panel: #fbfaf8;
  --accent: #0f6b5c; --critical: #7b2fbe; --major: #b81f54; --minor: #c98200; --neutral: #8b96a0; --info: #17609f; --ok: #21763a; --ok-ground: #e6f6e9;
  --bad: #a3123f; --bad-ground: #fdeaf1; --mark: #ffe9b8; --added: #d9f2df; }
* { box-sizing: border-box; }
html { background: #fff; color: var(--ink);
  font: 13.5px/1.55 Inter, "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
html:lang(zh) { font-family: "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
:lang(zh) { font-style: normal; }
body { max-width: 900px; margin: 0 auto; padding: 36px 32px 28px; }
h1, h2, h3, p, dl, dd, figure { margin: 0; }
h1 { font-size: 27px; line-height: 1.25; font-weight: 700; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { margin: 34px 0 12px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); font-size: 16.5px; }
h3 { font-size: 13.5px; font-weight: 700; }
.over { margin-bottom: 3px; color: var(--accent); font-size: 12px; font-weight: 700; letter-spacing: 0.06em; }
:lang(en).over { text-transform: uppercase; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 3px 18px; margin: 16px 0 20px; }
.facts dt { color: var(--faint); }
.facts dd { overflow-wrap: anywhere; }
.cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px; }
.card { display: flex; flex-direction: column; padding: 14px 16px 13px; border: 1px solid var(--line); border-top: 4px solid var(--faint); border-radius: 6px;
  background: var(--panel); break-inside: avoid; }
.card.pass { border-top-color: var(--ok); }
.card.fail { border-top-color: var(--bad); }
.card header { display: flex; justify-content: space-between; gap: 8px; align-items: center; min-height: 24px; }
.badge { padding: 1px 9px 2px; border-radius: 11px; background: var(--hair); color: var(--soft); font-size: 12px; font-weight: 700; white-space: nowrap; }
.pass .badge { background: var(--ok-ground); color: var(--ok); }
.fail .badge { background: var(--bad-ground); color: var(--bad); }
.card .score { margin: 7px 0 3px; color: var(--ink); font-size: 33px; line-height: 1.1; font-weight: 700; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.score small { display: block; margin-top: 2px; color: var(--faint); line-height: 1.45; font-size: 12.5px; font-weight: 400; letter-spacing: 0; }
.card svg { margin: 5px 0 8px; }
.card p { color: var(--soft); font-size: 12.5px; line-height: 1.45; }
.card p + p.why { margin-top: 4px; }
.card .why { color: var(--bad); }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { fill: var(--soft); font-size: 11px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 8px; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: top; }
th { font-weight: 600; }
tr > :first-child { padding-left: 0; }
tr > :last-child { padding-right: 0; }
thead th { border-bottom: 1px solid var(--line); color: var(--faint); font-size: 12px; font-weight: 600; vertical-align: bottom; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.number { text-align: right; white-space: nowrap; }
.group th, .group td { border-bottom-color: var(--line); font-weight: 600; }
.group td.none, .group.none th { color: var(--faint); font-weight: 400; }
.kind > th:first-child { padding-left: 16px; font-weight: 400; }
.plain th { font-weight: 400; }
.plain .result th, .plain .result td { font-weight: 700; }
.total th, .total td { border-top: 2px solid var(--ink); border-bottom: 0; font-weight: 700; }
.under td { padding-top: 0; color: var(--faint); font-size: 12px; line-height: 1.4; }
.over-under th, .over-under td { padding-bottom: 1px; border-bottom: 0; }
.bar { width: 24%; vertical-align: middle; }
.note { margin: 6px 0 4px; color: var(--faint); font-size: 12px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 9px 0 0; padding: 0; color: var(--soft); font-size: 12px; list-style: none; }
.legend i { display: inline-block; width: 11px; height: 11px; margin-right: 6px; border-radius: 2px; vertical-align: -1px; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 26px; }
.two > * { min-width: 0; break-inside: avoid; }
.whole { break-inside: avoid; }
.two h3 { margin-bottom: 6px; }
.sum th, .sum td { padding: 4px 0; }
.sum th { padding-right: 12px; color: var(--soft); font-weight: 400; }
.sum .result th, .sum .result td { border-bottom: 0; color: var(--ink); font-weight: 700; }
.working { display: block; color: var(--faint); font-size: 12px; font-weight: 400; }
figure { break-inside: avoid; }
figcaption { margin-bottom: 4px; font-weight: 600; }
figure + table { margin-top: 10px; }
.error { padding: 11px 0 12px; border-top: 1px solid var(--line); break-inside: avoid; }
.error:first-of-type { border-top: 0; }
.error header { display: flex; flex-wrap: wrap; gap: 3px 10px; align-items: baseline; margin-bottom: 5px; }
.error header b { min-width: 22px; color: var(--faint); font-variant-numeric: tabular-nums; }
.error header span:last-child { margin-left: auto; color: var(--faint); font-size: 12px; overflow-wrap: anywhere; }
.level { padding: 0 7px 1px; border: 1px solid; border-radius: 4px; font-size: 11.5px; font-weight: 700; }
.level.critical { color: var(--critical); }
.level.major { color: var(--major); }
.level.minor { color: #8a5700; }
.level.neutral { color: var(--soft); }
.texts { display: grid; grid-template-columns: 76px 1fr; gap: 3px 12px; margin-left: 32px; }
.texts dt { color: var(--faint); font-size: 12px; line-height: 21px; }
.texts dd { overflow-wrap: anywhere; white-space: pre-line; }
.texts dd.soft { color: var(--soft); }
mark { padding: 0 1px; border-bottom: 2px solid var(--minor); background: var(--mark); color: inherit; }
ins { padding: 0 1px; border-bottom: 2px solid var(--ok); background: var(--added); color: inherit; text-decoration: none; }
.method { break-inside: avoid; }
.method p { margin-bottom: 8px; color: var(--soft); font-size: 12.5px; }
.method small { display: block; color: var(--faint); font-size: 11.5px; }
body > footer { margin-top: 26px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--faint); font-size: 11.5px; }
@media (max-width: 700px) {
  body { padding: 20px 16px; }
  .cards, .two { grid-template-columns: 1fr; }
  .texts { grid-template-columns: 1fr; margin-left: 0; }
  .bar { display: none; }
  th, td { padding-left: 3px; padding-right: 3px; }
  thead th { font-size: 10.5px; }
  tbody th { overflow-wrap: anywhere; }
  .kind > th:first-child { padding-left: 8px; }
}
@page { size: A4; margin: 16mm 15mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); color: #68727c; font: 9pt Arial, sans-serif; } }
@media print {
  html { font-size: 9.6pt; }
  body { max-width: none; padding: 0; }
  h2 { break-after: avoid; margin-top: 22pt; }
  h3, figcaption { break-after: avoid; }
  th, td { padding-top: 3.5px; padding-bottom: 3.5px; }
  .over-under th, .over-under td { padding-bottom: 0; }
  .legend { break-before: avoid; }
}
`
