import type { FastifyReply } from "fastify";
import type { Language } from "../../../../domain/languages.ts";

/** The style of pages that need no script. */
export const plainStyle = `
:root{color-scheme:light dark;--line:light-dark(#d5dcdc,#3a4242);--dim:light-dark(#566060,#aab4b4);--code:light-dark(#eef2f2,#232929);--link:light-dark(#066e71,#4facaf)}
body{margin:0 auto;max-width:62rem;padding:1.5rem;font:1rem/1.55 "Segoe UI",system-ui,sans-serif;background:light-dark(#fff,#1a1f1f);color:light-dark(#1c2121,#eef2f2)}
a{color:var(--link)}h1{font-size:1.75rem;line-height:1.25}h2{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1.25rem}h3{margin-top:2rem;font-size:1.05rem}
code,pre{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.9em;background:var(--code);border-radius:4px}code{padding:.1em .3em;overflow-wrap:anywhere}pre{padding:.75rem;overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
.dim{color:var(--dim)}.scroll{overflow-x:auto}nav ul{columns:2;padding-left:1.2rem}@media(max-width:40rem){nav ul{columns:1}}
`;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A page of text. `title` is text, `body` is HTML that its maker has escaped. */
export function plainPage({ title, language, body }: { title: string; language: Language; body: string }): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${plainStyle}</style></head>
<body><main>${body}</main></body>
</html>
`;
}

export function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.type("text/html; charset=utf-8").send(html);
}
