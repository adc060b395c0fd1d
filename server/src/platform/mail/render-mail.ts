import type { Fact, MailContent, MailPart } from "./mail-office.ts";

/** A mail's words, once plain and once for those who read with a browser's eyes. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a mail. Both parts say the same. */
export function renderMail(content: MailContent, vendorName: string): RenderedMail {
  return { subject: content.subject, text: asText(content, vendorName), html: asHtml(content, vendorName) };
}

function asText({ lead, parts, link, footer }: MailContent, vendorName: string): string {
  const blocks = [
    lead,
    ...parts.map(partAsText),
    ...(link ? [`${link.name}:\n${link.href}`] : []),
    `-- \n${vendorName}\n${footer}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function partAsText(part: MailPart): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "quote") return part.text.replaceAll(/^/gm, "> ");
  const lines = part.facts.map(({ name, value }) => `${name}: ${value.replaceAll("\n", ", ")}`);
  return [...(part.title ? [part.title] : []), ...lines].join("\n");
}

const font = "font-family:'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif";

// Mail programs that know no dark theme read the styles at the elements; the others take these in the dark.
const dark = `
  .page { background: #1f1f1f !important; }
  .card { background: #292929 !important; border-color: #3d3d3d !important; }
  .ink { color: #ffffff !important; }
  .pale { color: #c7c7c7 !important; }
  .line { border-color: #3d3d3d !important; }
  .button { background: #479ef5 !important; color: #000000 !important; }`;

function asHtml({ language, subject, lead, parts, link, footer }: MailContent, vendorName: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>
  :root { color-scheme: light dark; }
  @media (prefers-color-scheme: dark) {${dark}
  }
  @media (max-width: 480px) {
    .page { padding: 12px 8px !important; }
    .card { padding: 20px 16px !important; }
    .name, .value { display: block !important; width: auto !important; padding-left: 0 !important; }
    .name { padding-bottom: 0 !important; border-bottom: 0 !important; }
    .value { padding-top: 0 !important; }
  }
</style>
</head>
<body style="margin:0">
<div class="page" style="padding:32px 16px;background:#f5f5f5;${font}">
<div class="card" style="box-sizing:border-box;max-width:600px;margin:0 auto;padding:28px 32px;border:1px solid #e0e0e0;border-radius:8px;background:#ffffff">
<p class="pale" style="margin:0 0 20px;color:#616161;font-size:14px;line-height:20px">${escaped(vendorName)}</p>
<h1 class="ink" style="margin:0 0 12px;color:#242424;font-size:20px;line-height:28px;font-weight:600;overflow-wrap:anywhere">${escaped(subject)}</h1>
<p class="ink" style="margin:0 0 20px;color:#242424;font-size:16px;line-height:24px">${escaped(lead)}</p>
${parts.map(partAsHtml).join("\n")}${
  link
    ? `
<p style="margin:28px 0 0"><a class="button" href="${escaped(link.href)}" style="display:inline-block;padding:10px 20px;border-radius:4px;background:#0f6cbd;color:#ffffff;font-size:16px;line-height:22px;font-weight:600;text-decoration:none">${escaped(link.name)}</a></p>`
    : ""
}
</div>
<p class="pale" style="max-width:600px;margin:16px auto 0;color:#616161;font-size:13px;line-height:20px">${escaped(footer)}</p>
</div>
</body>
</html>
`;
}

function partAsHtml(part: MailPart): string {
  if (part.kind === "text") {
    return `<p class="ink" style="margin:0 0 16px;color:#242424;font-size:16px;line-height:24px">${escaped(part.text)}</p>`;
  }
  if (part.kind === "quote") {
    return `<blockquote class="ink line" style="margin:0 0 20px;padding:4px 0 4px 16px;border-left:3px solid #d1d1d1;color:#242424;font-size:16px;line-height:24px;overflow-wrap:anywhere">${escaped(part.text).replaceAll("\n", "<br>")}</blockquote>`;
  }
  const title = part.title
    ? `<h2 class="ink" style="margin:20px 0 4px;color:#242424;font-size:16px;line-height:24px;font-weight:600">${escaped(part.title)}</h2>\n`
    : "";
  return `${title}<table style="width:100%;margin:0 0 20px;border-collapse:collapse">
${part.facts.map(factAsHtml).join("\n")}
</table>`;
}

function factAsHtml({ name, value }: Fact): string {
  const cell = "border-bottom:1px solid #ebebeb;font-size:15px;line-height:22px;text-align:left;vertical-align:top";
  return `<tr><th scope="row" class="name pale line" style="width:38%;padding:8px 0;${cell};color:#616161;font-weight:400">${escaped(name)}</th><td class="value ink line" style="padding:8px 0 8px 16px;${cell};color:#242424;overflow-wrap:anywhere">${escaped(value).replaceAll("\n", "<br>")}</td></tr>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// The database erases a person's name by the same letters (as_in_html).
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
