/** The style of the exported file: screen, dark and print, where line style alone must tell the kinds apart. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1c1e22;--soft:#5a616b;--line:#c9cdd3;--paper:#fff;--source:#0b6e7a;--unattributed:#b45309;--singleSource:#5b3fb8;--unattributedTint:rgb(180 83 9/.14);--singleSourceTint:rgb(91 63 184/.13)}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#a9b0ba;--line:#434954;--paper:#16191e;--source:#5cc4d0;--unattributed:#f5b04d;--singleSource:#b3a0ff;--unattributedTint:rgb(245 176 77/.16);--singleSourceTint:rgb(179 160 255/.16)}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:44rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
h1,main,blockquote{font-family:Charter,"Iowan Old Style",Georgia,serif}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 .5rem}
h2{font-size:1rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
a{color:inherit}
.brand,.origin,.label,footer,.left,.caption,.credit,.byline,.dateline{color:var(--soft);font-size:.9rem}
.brand{margin:0;font-weight:600}
.summary{font-size:1.2rem;line-height:1.4}
.ledger{display:flex;flex-wrap:wrap;gap:2px;margin:1rem 0;padding:0;list-style:none;font-size:.875rem}
.ledger li{flex:0 1 6rem;min-width:6rem;padding:.35rem .6rem;border:1px solid var(--ink);overflow-wrap:anywhere}
.ledger .nobody{border-style:dashed;background:repeating-linear-gradient(135deg,transparent 0 5px,var(--unattributedTint) 5px 10px)}
.legend ul{padding:0;list-style:none}
.legend li{margin:.4rem 0}
main{font-size:1.125rem;line-height:1.75}
main h3{line-height:1.3}
main h2{font-family:system-ui,sans-serif}
.source{text-decoration:underline dotted 1.5px var(--source);text-underline-offset:.2em}
.unattributed{text-decoration:underline dashed 2px var(--unattributed);text-underline-offset:.25em;background:var(--unattributedTint)}
.singleSource{text-decoration:underline double 2px var(--singleSource);text-underline-offset:.25em;background:var(--singleSourceTint)}
sup{font:600 .7em/1 system-ui,sans-serif;margin-left:.1em}
sup a{text-decoration:none}
.notes ol{padding-left:2rem}
.notes li{margin:0 0 1.5rem;break-inside:avoid}
.notes li:target{outline:2px solid var(--singleSource);outline-offset:.5rem}
.notes p{margin:.25rem 0}
blockquote{margin:.25rem 0;font-size:1.05rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .75rem;margin:.25rem 0;font-size:.9rem}
dt{color:var(--soft)}
dd{margin:0}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#999;--paper:#fff;--source:#000;--unattributed:#000;--singleSource:#000;--unattributedTint:transparent;--singleSourceTint:transparent}body{max-width:none;padding:0;font-size:11pt}main{font-size:11.5pt}}
`
