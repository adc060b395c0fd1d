import type { Service } from "../contract/resources.ts";
import type { Label } from "./kit/labels.ts";
import { screenWords } from "./kit/screen-words.ts";
import { expect, test } from "./kit/test.ts";

// What is sold, where and for how much: the vendor adds a service, and a customer finds it at once.

test.use({ as: "operator" });

test("a service with a plan and a price is sold from then on; a tax rate is set", async ({ page, say, signedIn }) => {
  const dialog = page.getByRole("dialog");
  const inDialog = (name: Label) => dialog.getByRole("button", { name: say(name), exact: true });
  const fill = (name: Label, text: string) => dialog.getByRole("textbox", { name: say(name) }).fill(text);
  await page.goto("/console/services");
  await page.getByRole("button", { name: say("Add a service"), exact: true }).click();
  await fill("Code", "baltic-archive");
  await fill("Name of the service", "Baltic Archive");
  await fill("Description in English", "Keeps what has to be kept.");
  await inDialog("Add").click();
  await expect(dialog.getByRole("textbox", { name: say("Description in Polish") })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await fill("Description in Polish", "Przechowuje to, co trzeba.");
  await inDialog("Add").click();
  await expect(page.getByRole("heading", { level: 1, name: "Baltic Archive", exact: true })).toBeVisible();

  await page.getByRole("button", { name: say("Add a plan"), exact: true }).click();
  await fill("Code", "basic");
  await fill("Name of the plan", "Basic");
  await fill("What it gives, in English", "One terabyte\nTen years");
  await fill("What it gives, in Polish", "Jeden terabajt\nDziesięć lat");
  await inDialog("Add").click();
  const plan = page.getByRole("region", { name: "Basic", exact: true });
  await expect(plan).toContainText("Dziesięć lat");

  await plan.getByRole("button", { name: /^(Set a price of|Ustal cenę:) Basic/ }).click();
  await dialog.getByRole("combobox", { name: say("Country") }).selectOption("PL");
  await fill("Price of one licence", "19,90");
  await fill("Currency", "PLN");
  await inDialog("Set").click();
  await expect(plan.getByRole("table").getByRole("row")).toHaveCount(2);
  const services = await (await (await signedIn("anna")).get("/api/v1/services")).json();
  expect(services.items.map(({ name }: { name: string }) => name)).toContain("Baltic Archive");

  await page.goto("/console/services");
  await page.getByRole("button", { name: say("Set a tax rate"), exact: true }).click();
  await dialog.getByRole("combobox", { name: say("Country") }).selectOption("EE");
  await fill("Rate in percent", "222");
  await inDialog("Set").click();
  await expect(dialog.getByRole("textbox", { name: say("Rate in percent") })).toHaveAttribute("aria-invalid", "true");
  await fill("Rate in percent", "24");
  await inDialog("Set").click();
  await expect(page.getByRole("cell", { name: /^24\s?%$/ })).toBeVisible();
});

test("a plan is taken off sale and put on sale again: the order that holds it says what to do, subscriptions keep it", async ({
  page,
  signedIn,
  language,
}) => {
  const word = screenWords(language);
  const anna = await signedIn("anna");
  const offered = async () => (await (await anna.get("/api/v1/services")).json()).items as Service[];
  const office = (await offered()).find(({ name }) => name === "Baltic Office");
  const plan = office?.plans.find(({ name }) => name === "Business");
  const other = office?.plans.find(({ id }) => id !== plan?.id);
  const items = [{ planId: plan?.id }, { planId: other?.id }];
  const started = await anna.post("/api/v1/orders", { data: { items } });
  expect(started.status(), await started.text()).toBe(201);
  const order = await started.json();

  await page.goto(`/console/services/${office?.id}`);
  const section = page.getByRole("region", { name: "Business", exact: true });
  const dialog = page.getByRole("dialog");
  await section.getByRole("button", { name: word("Take off sale: {name}", { name: "Business" }), exact: true }).click();
  await dialog.getByRole("button", { name: word("Take off sale"), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const again = section.getByRole("button", { name: word("Put on sale: {name}", { name: "Business" }), exact: true });
  await expect(again).toBeFocused();
  expect((await offered()).flatMap(({ plans }) => plans.map(({ id }) => id))).not.toContain(plan?.id);
  await page.goto("/console/services");
  await expect(page.getByRole("link", { name: /^Baltic Office/ })).toContainText(
    word("Off sale: {offSale}", { offSale: "Business" }),
  );
  await page.goBack();

  // The customer's order, in its own words.
  const waiting = await (await anna.get(`/api/v1/orders/${order.id}`)).json();
  expect(waiting.items[0].problems).toMatchObject([{ code: "plan-off-sale" }]);
  expect(waiting.items[1].problems).toEqual([]);
  const [kept] = (await (await anna.get("/api/v1/subscriptions")).json()).items.filter(
    ({ name }: { name: string }) => name === "Baltic Office Business",
  );
  expect(kept).toMatchObject({ state: "active" });

  await again.click();
  await dialog.getByRole("button", { name: word("Put on sale"), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  expect((await offered()).flatMap(({ plans }) => plans.map(({ id }) => id))).toContain(plan?.id);
  expect((await (await anna.get(`/api/v1/orders/${order.id}`)).json()).items[0].problems).toEqual([]);
  await page.goto(`/console/audit?subject=${plan?.id}`);
  await expect(page.getByRole("main")).toContainText(word("Plan taken off sale"));
  await expect(page.getByRole("main")).toContainText(word("Plan put on sale"));
});
