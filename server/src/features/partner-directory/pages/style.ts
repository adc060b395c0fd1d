/**
 * The look of the directory's pages until the app takes over, and where no script runs. Its colors and measures are those of the
 * app's shell, so that little moves.
 */
export const directoryStyle = `
.plain{--line:light-dark(#d5dcdc,#3a4242);--dim:light-dark(#566060,#aab4b4);--card:light-dark(#fff,#1f2525);--link:light-dark(#066e71,#4facaf);box-sizing:border-box;max-width:1200px;margin:0 auto;padding:24px 20px 48px;font:14px/1.45 "Inter Variable","Segoe UI",system-ui,Arial,sans-serif;color:light-dark(#1c2121,#eef2f2)}
.plain h1{margin:0 0 4px;font-size:28px;line-height:36px;font-weight:600}.plain h2{margin:0 0 4px;font-size:16px;line-height:22px}.plain p{margin:0 0 8px}.plain a{color:var(--link)}.plain .dim{color:var(--dim)}
.plain form{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin:20px 0}.plain label,.plain fieldset{display:grid;gap:4px}.plain fieldset{border:0;padding:0;margin:0}.plain fieldset label{display:flex;gap:8px}
.plain input:not([type=checkbox]),.plain select,.plain button{box-sizing:border-box;min-height:32px;padding:4px 10px;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:4px}.plain button{background:light-dark(#066e71,#2a9da0);color:light-dark(#fff,#071515);border-color:transparent;font-weight:600;cursor:pointer}
.plain .columns{display:grid;grid-template-columns:240px 1fr;gap:32px;align-items:start}.plain ul{list-style:none;margin:0 0 16px;padding:0}.plain .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:16px}.plain .cards>li,.plain section{padding:16px;background:var(--card);border:1px solid var(--line);border-radius:8px}.plain section{margin:16px 0}
.plain dl{display:grid;grid-template-columns:max-content 1fr;gap:6px 20px;margin:0}.plain dt{color:var(--dim)}.plain dd{margin:0;overflow-wrap:anywhere}.plain nav.paging{display:flex;gap:20px;margin-top:20px}
@media(max-width:700px){.plain .columns{grid-template-columns:1fr}.plain aside{order:2}.plain dl{grid-template-columns:1fr;gap:2px}.plain dd{margin-bottom:8px}}
`;
