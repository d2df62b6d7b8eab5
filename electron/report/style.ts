/** The report's own style sheet: the app's tokens, light and dark, and print on A4. Nothing is loaded from anywhere. */
import { html } from './html.ts'
import type { Html } from './html.ts'

/** The style sheet as it stands in the page. */
export const STYLE: Html = html`
:root { color-scheme: light dark; --page:#FAFAF7; --ink:#1B1E23; --ink-2:#474D57; --ink-3:#5F6670; --rule:#DCDCD3; --edge:#7F858D; --accent:#1F4FA3; --well:#F0F0EA; }
@media (prefers-color-scheme: dark) { :root { --page:#14171C; --ink:#ECEAE4; --ink-2:#BDC0C6; --ink-3:#9AA0AA; --rule:#2E343D; --edge:#6F7783; --accent:#8FB4FF; --well:#0F1216; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/23px -apple-system, "Segoe UI Variable Text", "Segoe UI", system-ui, Roboto, "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif; }
body:lang(zh) { line-height: 26px; text-autospace: normal; }
main { max-width: 920px; margin: 0 auto; padding: 24px 32px 64px; }
h1 { font-size: 22px; line-height: 30px; font-weight: 600; margin: 0 0 12px; }
h2 { font-size: 17px; line-height: 24px; font-weight: 600; margin: 48px 0 12px; }
h3 { font-size: 15px; line-height: 23px; font-weight: 600; margin: 0; }
p { margin: 0 0 12px; max-width: 66ch; overflow-wrap: anywhere; }
.lead, .small { color: var(--ink-2); }
.small { font-size: 13px; line-height: 18px; }
.card { font: 400 32px/52px ui-serif, Georgia, Charter, "Charis SIL", "Noto Serif", "Times New Roman", serif; margin: 32px 0 16px; max-width: none; }
.card:lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
.card span { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .27em; text-decoration-skip-ink: none; }
.card .dashed { text-decoration-style: dashed; } .card .dotted { text-decoration-style: dotted; }
section.guess { border-top: 1px solid var(--rule); padding: 16px 0 8px; break-inside: avoid; }
.statement { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; margin-bottom: 8px; }
.statement .number { font-weight: 600; font-variant-numeric: tabular-nums; }
.statement .range { color: var(--ink-2); }
svg { display: block; margin: 4px 0 8px; max-width: 100%; break-inside: avoid; }
svg text { font-size: 12px; fill: var(--ink-3); font-variant-numeric: tabular-nums; }
h3::first-letter, td::first-letter, li::first-letter { text-transform: uppercase; }
svg.months { width: 100%; height: auto; }
h2, h3, thead, h2 + p.small { break-after: avoid; } tr, li { break-inside: avoid; }
section.whole { break-inside: avoid; }
td.bears { white-space: nowrap; color: var(--ink-2); } .together { margin-bottom: 0; } ul.inline li { display: inline; } ul.inline li::first-letter { text-transform: none; } ul.inline li:not(:last-child)::after { content: '; '; } ul.inline:lang(zh) li:not(:last-child)::after { content: '；'; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 20px; margin: 0 0 12px; }
th { text-align: left; font-weight: 400; color: var(--ink-3); font-size: 13px; border-bottom: 1px solid var(--edge); padding: 4px 12px 4px 0; }
td { border-bottom: 1px solid var(--rule); padding: 7px 12px 7px 0; vertical-align: top; }
td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.notice { background: var(--well); border-radius: 4px; padding: 8px 12px; max-width: none; }
ul.plain { list-style: none; padding: 0; margin: 0 0 12px; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --page:#FFFFFF; --ink:#1B1E23; --ink-2:#474D57; --ink-3:#5F6670; --rule:#DCDCD3; --edge:#7F858D; --accent:#1F4FA3; --well:#F0F0EA; }
  * { print-color-adjust: exact; }
  main { padding: 0; max-width: none; } h2 { margin-top: 28px; } td.bears { white-space: normal; }
  body { font-size: 10pt; line-height: 1.45; } table, .small { font-size: 9pt; line-height: 1.35; } td { padding: 3px 10px 3px 0; } p { margin-bottom: 6px; } section.guess { padding: 10px 0 4px; } h3 { font-size: 11pt; } .card { font-size: 20pt; line-height: 1.6; margin-top: 0; }
}
@media (max-width: 640px) { main { padding: 16px; } .card { font-size: 24px; line-height: 40px; } }
`
