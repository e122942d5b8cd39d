/**
 * How the letter looks: one column, quiet, readable on a small screen, in the dark, in forced colours and on paper.
 * Logical properties only, so that it mirrors for languages written from right to left.
 * @module
 */

export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--sheet:#ffffff;--ink:#22262b;--quiet:#555b63;--line:#868b92;--hair:#dcd9d2;--accent:#1d5c6b;--hatch:#d5d2ca;--context:#555b63;--reached:#6a5610;--contact:#834a0a;--attempt:#8a3d14;--ran:#8c2f2f;--confirmed-twice:#7a1f3d}
@media (prefers-color-scheme:dark){:root{--paper:#17191c;--sheet:#1f2226;--ink:#e8e6e1;--quiet:#b0b4ba;--line:#7d838b;--hair:#34383d;--accent:#86c8d4;--hatch:#3b4046;--context:#b5bac0;--reached:#d9c36a;--contact:#e8b06a;--attempt:#eda07a;--ran:#f09a94;--confirmed-twice:#f29ab8}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-inline-size:44rem;padding:1.5rem 1.25rem 4rem;overflow-wrap:anywhere}
h1,h2,h3{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Georgia,"Noto Serif",serif;font-weight:600;line-height:1.25;text-wrap:balance;overflow-wrap:break-word}
h1{font-size:clamp(1.7rem,1.2rem + 2.4vw,2.35rem);margin:2.5rem 0 1rem}
h2{font-size:1.5rem;margin:0 0 1rem;scroll-margin-block-start:1.5rem}
h3{font-size:1.2rem;margin:1.75rem 0 .5rem}
h3{text-wrap:pretty}
h4{font-size:1rem;margin:1.35rem 0 .3rem}
p,ul,ol,dl{margin:0 0 .9rem}
ul,ol{padding-inline-start:1.35rem}
li{margin-block-end:.4rem}
a{color:var(--accent)}
:focus-visible,input[type=date]:focus-within{outline:.18rem solid var(--accent);outline-offset:.18rem}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;color:var(--quiet);border-block-end:1px solid var(--hair);padding-block-end:.75rem}
.top p,.foot p{margin:0 0 .5rem}
.top b{color:var(--ink);font-weight:600}
.answer p,.unchecked{font-size:1.15rem}
section{margin-block-start:3.25rem;padding-block-start:1.75rem;border-block-start:1px solid var(--hair)}
.answer{margin:0;padding:0;border:0}
.quiet{color:var(--quiet)}
dl{display:grid;grid-template-columns:minmax(8rem,30%) 1fr;gap:.3rem 1rem}
dt{color:var(--quiet)}
dd{margin:0;min-inline-size:0}
bdi{unicode-bidi:isolate}
.literal,code{font:.92em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace}
.card{background:var(--sheet);border:1px solid var(--hair);border-inline-start:.3rem solid var(--grade,var(--line));border-radius:.35rem;padding:1.25rem 1.35rem .6rem;margin-block:1.5rem}
.card h3{margin-block-start:0}
.grade{display:flex;gap:.6rem;align-items:flex-start;margin-block-end:.5rem}
.grade strong{color:var(--grade)}
.grade svg{flex:none;inline-size:1.3rem;block-size:1.3rem;margin-block-start:.2rem;color:var(--grade)}
.grade-context{--grade:var(--context)}.grade-reached{--grade:var(--reached)}.grade-contact{--grade:var(--contact)}.grade-attempt{--grade:var(--attempt)}.grade-ran{--grade:var(--ran)}.grade-confirmed-twice{--grade:var(--confirmed-twice)}
details{margin-block:1rem}
time{white-space:nowrap}
summary{cursor:pointer;color:var(--accent);min-block-size:2.25rem;padding-block:.35rem}
table{border-collapse:collapse;inline-size:100%;margin-block:.75rem 1rem}
caption{text-align:start;color:var(--quiet);padding-block-end:.5rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;padding-inline:0 .75rem;border-block-start:1px solid var(--hair);font-variant-numeric:tabular-nums}
th{font-weight:600}
.rows{font-size:.94rem}
.strip{display:block;inline-size:100%;block-size:1rem;border:1px solid var(--line);border-radius:.15rem;background:repeating-linear-gradient(135deg,transparent 0 4px,var(--hatch) 4px 5px)}
[dir=rtl] .strip{transform:scaleX(-1)}
.strip rect{fill:var(--accent)}
.strip line{stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}
.axis{display:flex;justify-content:space-between;font-weight:400;color:var(--quiet);gap:1rem}
.weeks{margin-block-start:2.25rem;font-size:.94rem}
.weeks th[scope=row]{inline-size:30%;font-weight:400}
.weeks .bar{inline-size:36%;padding-block-start:.7rem}
td .literal+.quiet{display:block}
.contents{margin-block-start:1.75rem;font-size:.94rem}
.contents p{margin:0;color:var(--quiet)}
.contents ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;padding:0;margin:0}
.contents a{display:inline-block;min-block-size:2.25rem;padding-block:.35rem}
.filter{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));gap:.25rem 1.25rem;align-items:end}
.filter[hidden],.pages[hidden]{display:none}
.filter label{display:block;color:var(--quiet)}
.filter .tick{color:inherit;min-block-size:2.75rem;display:flex;gap:.5rem;align-items:center}
input,select,button{font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--line);border-radius:.3rem;min-block-size:2.75rem;padding:.3rem .6rem;max-inline-size:100%}
.filter input:not([type=checkbox]),.filter select{inline-size:100%}
input[type=checkbox]{min-block-size:0;inline-size:1.25rem;block-size:1.25rem;flex:none}
button{cursor:pointer}
button:disabled{color:var(--quiet);border-style:dashed;cursor:default}
@media (min-width:36.01rem){.moments{table-layout:fixed}.moments th:first-child{inline-size:23%}.moments th:last-child{inline-size:22%}}
.moments time{white-space:normal}
.moments td:nth-child(2){font-size:.94em;line-height:1.4}
.short{font-size:.94rem}.short li{margin-block-end:.7rem}.short a{text-underline-offset:.15em}
.short .grade{margin:0;gap:.4rem}.short .grade svg{inline-size:1rem;block-size:1rem}
.pages{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center}
.pages p{margin:0}
tr[class^=grade-] strong{color:var(--grade)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.2rem 1.5rem}
.foot{margin-block-start:3.25rem;padding-block-start:1.75rem;border-block-start:2px solid var(--accent)}
@media (max-width:36rem){
html{font-size:1rem}
dd>time,td>time{white-space:normal}
body{padding-inline:1rem}
dl{display:block}dt{margin-block-start:.6rem}
.card{padding-inline:1rem}
table,caption,thead,tbody,tr,th,td{display:block}
thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
tr{border-block-start:1px solid var(--hair);padding-block:.5rem}
th,td,.weeks th[scope=row],.weeks .bar{border:0;inline-size:100%;padding:.1rem 0}
.weeks tr{display:flex;flex-wrap:wrap;gap:0 .75rem}.weeks .bar{flex:1;inline-size:auto;padding-block-start:.35rem}.weeks td:last-child{inline-size:auto}
td[data-label]::before{content:attr(data-label) " ";color:var(--quiet)}
}
@media (forced-colors:active){.strip{border-color:CanvasText}.strip rect{fill:CanvasText}.card{border-inline-start-color:CanvasText}}
@media print{
.filter,.pages,.contents{display:none}
summary{list-style:none;color:var(--ink);font-weight:600;min-block-size:0}summary::-webkit-details-marker{display:none}
:root{color-scheme:light;--paper:#fff;--sheet:#fff;--ink:#000;--quiet:#333;--line:#555;--hair:#999;--accent:#000;--hatch:#aaa;--context:#000;--reached:#000;--contact:#000;--attempt:#000;--ran:#000;--confirmed-twice:#000}
html{font-size:10.5pt}body{max-inline-size:none;padding:0}
section{margin-block-start:1.5rem;padding-block-start:1rem}
h2,h3,h4,.grade{break-after:avoid}h1,h2,h3,h4,tr,li,.grade,.foot{break-inside:avoid}
.strip{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;block-size:auto}
@page{margin:18mm}
}
`;

/** SHA-256 of `style` in base64, for the page's own policy; a test holds the two together. */
export const styleHash = "6tJ65nP+ETbo5Y1upCZOjZp6BgLXAOdl/IRmQJU4pc4=";
