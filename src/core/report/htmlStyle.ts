import { reportWords } from './reportWords';

const { columns } = reportWords;

/** How a report page looks: on a screen, on a phone, where each row stands on lines of its own, and printed on A4. */
export const REPORT_STYLE = `
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; margin: 2em auto; max-width: 60em; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 2px solid #0f4c9c; overflow-wrap: anywhere; } h3 { font-size: 1em; margin: 1.2em 0 .4em; }
small { color: #5c5c5c; font-weight: normal; margin-left: .6em; }
table { border-collapse: collapse; width: 100%; table-layout: auto; }
th, td { border: 1px solid #b8b8b8; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #e8eef7; white-space: nowrap; }
.findings { table-layout: fixed; }
.findings:not(.across) td:first-child, .findings td:nth-child(2), .across td:nth-child(3) { white-space: nowrap; }
.findings:not(.across) th:first-child { width: 4.2em; } .findings:not(.across) th:nth-child(2) { width: 6.5em; } .findings:not(.across) th:nth-child(4) { width: 20%; } .findings:not(.across) th:nth-child(5) { width: 18%; }
.across th:first-child { width: 20%; } .across th:nth-child(2) { width: 4.2em; } .across th:nth-child(3) { width: 4em; } .across th:nth-child(5) { width: 13%; } .across th:nth-child(6) { width: 10%; }
.totals th { white-space: normal; } .totals th:nth-child(n+2), .contents th:first-child, .contents th:nth-child(n+4), .kinds th:nth-child(n+2) { text-align: right; }
.totals th:first-child { width: 22%; } .totals th:last-child { width: 24%; text-align: left; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } .sum { font-weight: bold; background: #f3f5f9; }
.error { color: #a4262c; } .warning { color: #8a5300; } .info { color: #3b5b7d; }
.contents td:nth-child(3) { width: 26%; } .contents th:first-child, .contents th:nth-child(n+4) { width: 3.2em; } .kinds { width: auto; min-width: 50%; }
a { color: #0f4c9c; } .back { float: right; font-size: .75em; font-weight: normal; } section:target > h2 { background: #fff4ce; }
.counts > span { display: inline-block; margin-right: 1em; white-space: nowrap; } .day { color: #5c5c5c; }
@page { size: A4; margin: 1.5cm; @bottom-center { content: counter(page) " / " counter(pages); } }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } .back { display: none; } a { color: inherit; text-decoration: none; } thead { display: table-header-group; } tr, h2, h3 { break-inside: avoid; } h2, h3 { break-after: avoid; } }
@media screen and (max-width: 640px) {
  :is(.contents, .findings, .totals) tr { display: grid; border: 1px solid #b8b8b8; margin-bottom: .5em; }
  :is(.contents, .findings, .totals) :is(th, td) { width: auto !important; border: 0; }
  .contents tr { grid-template-columns: 3.2em 1fr repeat(4, 3.6em); } .contents :is(th, td):nth-child(2) { grid-column: 2 / -1; } .contents :is(th, td):nth-child(3) { grid-column: 1 / 3; }
  .findings thead { display: none; } .findings tr { grid-template-columns: 1fr 1fr; } .findings:not(.across) td:nth-child(3), .across td:is(:first-child, :nth-child(4)) { grid-column: 1 / -1; }
  .findings:not(.across) td:nth-child(4):not(:empty)::before, .across td:nth-child(5):not(:empty)::before { content: "${columns.found}："; color: #5c5c5c; }
  .findings:not(.across) td:nth-child(5):not(:empty)::before, .across td:nth-child(6):not(:empty)::before { content: "${columns.expected}："; color: #5c5c5c; }
  .totals tr { grid-template-columns: repeat(auto-fit, minmax(5.5em, 1fr)); } .totals :is(th, td):is(:first-child, :last-child) { grid-column: 1 / -1; }
}
`;
