import { expectAccessible } from "./kit/accessibility.ts";
import { checkOut, startOrder } from "./kit/buying.ts";
import { refusePointer, tabTo } from "./kit/keyboard.ts";
import { expect, once, test } from "./kit/test.ts";

// Journey 2 as a reader, with the keyboard alone, on a phone, and for those who see or hear it otherwise.

test.describe("a reader", () => {
  test.use({ as: "celina" });

  test("sees services, drafts and check out, may change nothing, and is told who can", async ({
    page,
    say,
    signedIn,
    language,
  }) => {
    const reason = {
      en: "Only your organization's global admins and billing admins can buy",
      pl: "Tylko administratorzy globalni i administratorzy rozliczeń organizacji mogą kupować",
    }[language];
    const anna = await signedIn("anna");
    const { id } = await startOrder(anna, "Baltic Office Business");
    const wizard = checkOut(page, say);
    await page.goto("/admin/purchase-services");
    await page
      .getByRole("button", { name: say("Plans and prices"), exact: true })
      .first()
      .click();
    const buy = page.getByRole("menuitem", { name: say("Buy now"), exact: true }).first();
    await expect(buy).toHaveAttribute("aria-disabled", "true");
    await expect(buy).toHaveAccessibleDescription(new RegExp(reason));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/purchase-services$/);
    await page.keyboard.press("Escape");
    const discard = page.getByRole("button", { name: `${say("Discard")}: Baltic Office Business`, exact: true });
    await expect(discard).toHaveAccessibleDescription(new RegExp(reason));

    await page.goto(`/admin/check-out/${id}?step=1`);
    const quantity = wizard.quantity("Baltic Office Business");
    await expect(quantity).toHaveAccessibleDescription(new RegExp(reason));
    await quantity.press("9");
    await expect(quantity).toHaveValue("1");
    await wizard.next.click();
    await expect(wizard.add).toHaveAttribute("aria-disabled", "true");
    await expect(wizard.add).toHaveAccessibleDescription(new RegExp(reason));
    await wizard.next.click();
    await expect(wizard.place).toHaveAttribute("aria-disabled", "true");
    await expect(wizard.place).toHaveAccessibleDescription(new RegExp(reason));
    expect(await (await anna.get(`/api/v1/orders/${id}`)).json()).toMatchObject({
      state: "draft",
      items: [{ seats: 1 }],
    });
  });
});

test("from Purchase services to the confirmation with the keyboard alone", { tag: once }, async ({ page, say }) => {
  await refusePointer(page);
  const wizard = checkOut(page, say);
  await page.goto("/admin/purchase-services");
  await tabTo(page, page.getByRole("button", { name: say("Plans and prices"), exact: true }).first());
  await page.keyboard.press("Enter");
  const buy = page.getByRole("menuitem", { name: say("Buy now"), exact: true });
  await expect(buy.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(buy.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(wizard.heading).toBeFocused();
  await tabTo(page, wizard.quantity("Baltic Mail Plus"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("12");
  await tabTo(page, wizard.next);
  await page.keyboard.press("Enter");
  await expect(wizard.step).toBeFocused();
  await tabTo(page, wizard.street);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Polna 4");
  await tabTo(page, wizard.town);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Kraków");
  await tabTo(page, wizard.add);
  await page.keyboard.press("Enter");
  await expect(wizard.field).toBeFocused();
  await page.keyboard.type("1000123");
  await page.keyboard.press("Enter");
  await expect(wizard.submit).not.toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(wizard.field).toBeHidden();
  await expect(wizard.pane.getByRole("heading", { level: 2 })).toBeFocused();
  await tabTo(page, wizard.next);
  await page.keyboard.press("Enter");
  await expect(wizard.step).toBeFocused();
  await tabTo(page, wizard.place);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(wizard.ordered).toContainText("Kowal IT Kraków");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the pane stands between the payment and the button that goes on", async ({ page, say, signedIn }) => {
    const anna = await signedIn("anna");
    const { id } = await startOrder(anna, "Baltic Office Business");
    const wizard = checkOut(page, say);
    await page.goto(`/admin/check-out/${id}?step=2`);
    const top = async (part: typeof wizard.pane) => (await part.boundingBox())?.y ?? 0;
    expect(await top(wizard.vatId)).toBeLessThan(await top(wizard.pane));
    expect(await top(wizard.pane)).toBeLessThan(await top(wizard.next));
    await wizard.add.tap();
    await wizard.field.fill("1000123");
    await wizard.check.tap();
    await wizard.submit.tap();
    await expect(wizard.pane).toContainText("Kowal IT Kraków");
    await wizard.next.tap();
    await wizard.place.tap();
    await expect(wizard.ordered).toContainText("Kowal IT Kraków");
  });
});

test("each step of buying is accessible", async ({ page, say, signedIn, language }) => {
  test.setTimeout(240_000);
  const anna = await signedIn("anna");
  const wizard = checkOut(page, say);
  const draft = await startOrder(anna, "Baltic Mail Plus", "Baltic Voice Team");
  const placed = await startOrder(anna, "Baltic Mail Plus");
  await anna.put(`/api/v1/orders/${placed.id}/partner-of-record`, { data: { partnerId: "1000123" } });
  await anna.post(`/api/v1/orders/${placed.id}/placement`, { data: { total: placed.totals?.total } });
  await anna.put("/api/v1/me/chosen-partner", { data: { partnerId: "1000123" } });
  const at = (step: number) => page.goto(`/admin/check-out/${draft.id}?step=${step}`);
  await expectAccessible(page, language, {
    "Purchase services with a draft, a placed order and a chosen partner": async () => {
      await page.goto("/admin/purchase-services?advice=open");
      await expect(page.getByRole("region", { name: say("Your orders"), exact: true })).toBeVisible();
      await expect(page.getByText("Kowal IT Kraków")).toBeVisible();
    },
    "plans compared": async () => {
      await page.goto("/admin/purchase-services?compare=baltic-office");
      await expect(page.getByRole("dialog").getByRole("table")).toBeVisible();
    },
    "step 1": async () => {
      await at(1);
      await wizard.quantity("Baltic Mail Plus").fill("0");
      await expect(wizard.quantity("Baltic Mail Plus")).toHaveAttribute("aria-invalid", "true");
    },
    "step 2 with a check by item": async () => {
      await page.goto(`/admin/check-out/${draft.id}?step=2&partner=1000400`);
      await expect(wizard.answer).toContainText("Mailwerk");
    },
    "step 3": async () => {
      await at(3);
      await expect(wizard.place).toBeVisible();
    },
    "the confirmation": async () => {
      await page.goto(`/admin/orders/${placed.id}`);
      await expect(wizard.ordered).toContainText("Kowal IT Kraków");
    },
  });
  await expectAccessible(
    page,
    language,
    {
      "the menu of plans": async () => {
        await page.goto("/admin/purchase-services");
        await page
          .getByRole("button", { name: say("Plans and prices"), exact: true })
          .first()
          .click();
        await expect(page.getByRole("menuitem").first()).toBeVisible();
      },
      "step 2 with the partners by item": async () => {
        await at(2);
        await expect(wizard.pane.getByRole("listitem")).toHaveCount(2);
      },
    },
    ["desktop"],
  );
});
