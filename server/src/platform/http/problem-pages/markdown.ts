import { escapeHtml } from "../plain-page.ts";

/** The Markdown that docs/errors is written in: headings, paragraphs, lists, fenced code, `code`, **bold** and [links](…). */
export function markdownToHtml(source: string): string {
  const blocks = source.replaceAll("\r\n", "\n").split(/(^```[\s\S]*?^```$)/m);
  return blocks
    .flatMap((block) => (block.startsWith("```") ? fenced(block) : block.split(/\n{2,}/).map(paragraph)))
    .join("\n");
}

function fenced(block: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(block.split("\n").slice(1, -1).join("\n"))}</code></pre>`;
}

function paragraph(block: string): string {
  const text = block.trim();
  if (text === "") return "";
  const heading = /^(#{1,6}) +([^\n]*)\n?([\s\S]*)$/.exec(text);
  if (heading) {
    const [, marks = "", title = "", rest = ""] = heading;
    // The page's own heading is the first; those of the text stand below it.
    const level = Math.min(marks.length + 1, 6);
    return `<h${level}>${inline(title)}</h${level}>${paragraph(rest)}`;
  }
  if (/^[-*] /.test(text)) {
    const items = text.split(/\n(?=[-*] )/).map((item) => `<li>${inline(item.slice(2))}</li>`);
    return `<ul>${items.join("")}</ul>`;
  }
  return `<p>${inline(text)}</p>`;
}

function inline(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(((?:https?:|\/)[^)\s]*)\)/g, '<a href="$2">$1</a>');
}
