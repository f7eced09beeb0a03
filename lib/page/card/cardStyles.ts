/** The look of the card: see ../../../docs/architecture.md. Hues as in the marks; text no smaller than 12.5 px. */
export const CARD_STYLES = `
:host{--ink:#1b1f24;--soft:#5a6470;--paper:#fff;--line:#dfe3e8;--wash:#f4f6f8;--source:#0b6e7a;--unattributed:#a84c06;--singleSource:#5b3fb8;color-scheme:light}
:host(.dark){--ink:#eef1f4;--soft:#a9b2bd;--paper:#1d2025;--line:#3a4048;--wash:#272b31;--source:#5cc4d0;--unattributed:#f5b04d;--singleSource:#b3a0ff;color-scheme:dark}
*{box-sizing:border-box;margin:0}
.card{position:fixed;inset:auto;width:min(376px,calc(100vw - 16px));overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;padding:14px 16px 12px;border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);font:400 14px/1.45 system-ui,sans-serif;text-align:start;box-shadow:0 8px 28px rgb(0 0 0/.22)}
.kind{display:inline-block;padding-bottom:3px;font-size:12.5px;font-weight:700;color:var(--hue)}
.source{--hue:var(--source)}.unattributed{--hue:var(--unattributed)}.singleSource{--hue:var(--singleSource)}
.source .kind{border-bottom:1.5px dotted}.unattributed .kind{border-bottom:2px dashed}.singleSource .kind{border-bottom:4px double}
h2{margin:8px 0 6px;font-size:15.5px;line-height:1.35;font-weight:650;overflow-wrap:anywhere}
blockquote{margin:0 0 6px;font:400 14.5px/1.45 Charter,Georgia,'Noto Serif','DejaVu Serif',serif;overflow-wrap:anywhere}
blockquote{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.around{color:var(--soft)}
.reason{margin-bottom:9px;font-size:13px;overflow-wrap:anywhere}
.chain{display:flex;flex-wrap:wrap;gap:6px;margin:0 0 10px;padding:0;list-style:none;font-size:12.5px;font-weight:600}
.chain li{display:flex;align-items:center;gap:6px;min-width:0}
.chain li+li::before{content:"◁" / "";color:var(--soft);font-weight:400}
.chip{padding:2px 9px;border:1px solid var(--line);border-radius:99px;overflow-wrap:anywhere}
.missing{border-style:dashed;border-color:currentColor;color:var(--unattributed)}
dl{display:grid;grid-template-columns:minmax(0,max-content) minmax(0,1fr);gap:4px 12px;margin-bottom:10px;font-size:13px;line-height:1.4}
dt{color:var(--soft);max-width:76px}dd{overflow-wrap:anywhere}
.ask{padding:7px 11px 8px;border-radius:7px;background:var(--wash);font-size:14px;overflow-wrap:anywhere}
.ask b,.lateral b{display:block;font-size:12.5px;font-weight:600;color:var(--soft)}
.letters{display:grid;grid-template-columns:repeat(5,minmax(min-content,1fr));overflow:hidden;gap:4px;margin:10px 0 4px;padding:0;list-style:none;text-align:center;font-size:12.5px;line-height:1.3}
.letters li{padding:4px 2px 5px;border:1px solid var(--line);border-radius:6px;color:var(--soft)}
.letters b{display:block;color:var(--ink)}
.questions{font-size:12.5px;color:var(--soft)}
.questions b{color:var(--ink)}
.lateral{display:flex;align-items:center;gap:10px;margin-top:8px;padding-top:8px;border-top:1px solid var(--line);font-size:13px}
.lateral>span{flex:1;min-width:0;overflow-wrap:anywhere}
.bar{position:sticky;bottom:-12px;display:flex;flex-wrap:wrap;align-items:center;gap:2px;margin:6px -16px -12px;padding:0 10px 8px;background:var(--paper);font-size:13px}
.bar .aside{margin-inline-start:auto}
.position{padding:0 4px;color:var(--soft);font-size:12.5px}
button{min-height:32px;min-width:32px;padding:0 8px;border:0;border-radius:6px;background:none;color:inherit;font:inherit;cursor:pointer}
button:hover{background:var(--wash)}
button:focus-visible,.card:focus-visible{outline:2px solid var(--hue,var(--ink));outline-offset:1px}
button[aria-pressed=true]{background:var(--wash);box-shadow:inset 0 0 0 1px var(--hue)}
.strong{border:1px solid var(--line);font-size:12.5px;white-space:nowrap}
.close{position:absolute;top:8px;inset-inline-end:8px;color:var(--soft);font-size:17px;line-height:1}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-reduced-motion:no-preference){.card{animation:rise .12s ease-out}}
@keyframes rise{from{opacity:0;transform:translateY(3px)}}
@media (forced-colors:active){.card{border-color:CanvasText}.chip,.letters li,.strong{border-color:CanvasText}button[aria-pressed=true]{outline:2px solid Highlight}.ask{border:1px solid CanvasText}}
@media print{.card{display:none!important}}
`
