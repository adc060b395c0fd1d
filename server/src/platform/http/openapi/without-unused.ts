interface Document {
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const reference = /"#\/components\/schemas\/([^"]+)"/g;

function namesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(reference)].map(([, name]) => name ?? "");
}

/** Leaves out the named schemas that nothing refers to: each is made in two forms, for questions and for answers. */
export function withoutUnused<Given extends Document>(document: Given): Given {
  const { schemas = {}, ...others } = document.components ?? {};
  const used = new Set<string>();
  const visit = (names: readonly string[]) => {
    for (const name of names) {
      if (used.has(name)) continue;
      used.add(name);
      visit(namesIn(schemas[name] ?? null));
    }
  };
  visit(namesIn({ ...document, components: others }));
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...others, schemas: kept } };
}
