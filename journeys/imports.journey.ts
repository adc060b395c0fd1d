import { readFile } from "node:fs/promises";
import { expectAccessible } from "./kit/accessibility.ts";
import { doImports } from "./kit/do-imports.ts";
import { expect, test } from "./kit/test.ts";

// Bring your own data: a template, a file whose faults are named, the same file corrected, and everything out again.

test.use({ as: "operator" });

const heading = "organizationId,kind,name,country,mailLanguage";
const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from([heading, ...lines].join("\r\n")),
});

test("a faulty file is refused with every fault named, the corrected one is imported, and what is there can be taken out", async ({
  page,
  product,
  say,
  language,
}) => {
  await page.goto("/console");
  await page.getByRole("link", { name: say("Imports and exports"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Imports and exports"), exact: true })).toBeVisible();

  const loading = page.waitForEvent("download");
  await page.getByRole("button", { name: `${say("Template")}: ${say("Organizations")}`, exact: true }).click();
  const template = await readFile(await (await loading).path(), "utf8");
  expect(template.split("\r\n")[0]).toBe(`\ufeff${heading},createdAt`);
  expect(template).toContain({ en: "Lines that begin with #", pl: "Wiersze zaczynające się od #" }[language]);

  const form = page.getByRole("region", { name: say("Import a file"), exact: true });
  const upload = form.getByRole("button", { name: say("Upload and check"), exact: true });
  const file = form.getByLabel(say("CSV file"));
  await upload.click();
  await expect(form).toContainText(say("Choose a file."));
  await file.setInputFiles(
    csv("klienci.csv", ["C-1,customer,Zielone Pole,Polska,pl", "C-1,client,Zielone Pole,PL,pl"]),
  );
  await upload.click();

  await expect(page).toHaveURL(/\/console\/imports\/imp_/);
  await doImports(product);
  await expect(page.getByRole("region", { name: say("Faulty"), exact: true })).toBeVisible();
  const faults = page.getByRole("table", { name: say("Faults"), exact: true }).getByRole("row");
  await expect(faults).toHaveCount(4);
  await expect(faults.nth(1)).toContainText(/2.*country.*Polska/);
  await expect(faults.nth(2)).toContainText(/3.*kind.*client.*customer, partner/);
  await expect(faults.nth(3)).toContainText(
    { en: /3.*The line 2 is about the same already/, pl: /3.*O tym samym jest już wiersz 2/ }[language],
  );

  await page.getByRole("link", { name: say("Upload another file"), exact: true }).click();
  await file.setInputFiles(csv("klienci.csv", ["C-1,customer,Zielone Pole,PL,pl", "C-2,customer,Żółta Łąka,PL,pl"]));
  await upload.click();
  await expect(page).toHaveURL(/\/console\/imports\/imp_/);
  await doImports(product);
  await page.getByRole("button", { name: { en: "Import 2 records", pl: "Importuj 2 rekordy" }[language] }).click();
  await expect(page.getByRole("region", { name: say("Being imported"), exact: true })).toBeVisible();
  await doImports(product);
  await expect(page.getByRole("region", { name: say("Imported"), exact: true })).toContainText(
    { en: "2 records were added.", pl: "Dodano 2 rekordy." }[language],
  );

  // The acts are in the audit trail.
  await page.getByRole("link", { name: say("Audit trail"), exact: true }).click();
  await expect(page.getByRole("list", { name: say("Audit"), exact: true }).getByRole("listitem")).toHaveCount(3);

  await page.goto("/console/imports");
  const taking = page.waitForEvent("download");
  await page.getByRole("button", { name: `${say("Export")}: ${say("Organizations")}`, exact: true }).click();
  const taken = await readFile(await (await taking).path(), "utf8");
  expect(taken).toMatch(/org_[0-9a-z]{26},customer,Żółta Łąka,PL,pl,/);
  expect(taken).not.toContain("Baltic Cloud");
});

test("nothing stands against reading the rooms of imports", async ({ page, product, say, language }) => {
  const form = page.getByRole("region", { name: say("Import a file"), exact: true });
  await expectAccessible(page, language, {
    "imports and exports": async () => {
      await page.goto("/console/imports");
      await expect(page.getByText(say("No imports yet"), { exact: true })).toBeVisible();
    },
    "a faulty file": async () => {
      await page.goto("/console/imports");
      await form.getByLabel(say("CSV file")).setInputFiles(csv("a.csv", ["C-1,client,,PL,pl"]));
      await form.getByRole("button", { name: say("Upload and check"), exact: true }).click();
      await expect(page).toHaveURL(/imp_/);
      await doImports(product);
      await expect(page.getByRole("table", { name: say("Faults"), exact: true })).toBeVisible();
    },
    "a file that is ready": async () => {
      await page.goto("/console/imports");
      await form.getByLabel(say("CSV file")).setInputFiles(csv("b.csv", ["C-1,customer,Pole,PL,pl"]));
      await form.getByRole("button", { name: say("Upload and check"), exact: true }).click();
      await expect(page).toHaveURL(/imp_/);
      await doImports(product);
      await expect(
        page.getByRole("button", { name: { en: "Import 1 record", pl: "Importuj 1 rekord" }[language] }),
      ).toBeVisible();
    },
  });
});
