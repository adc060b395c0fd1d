import { refusePointer, tabTo } from "./kit/keyboard.ts";
import { customerSide, resellerSide } from "./kit/relationships.ts";
import { once } from "./kit/test.ts";
import { expect, test } from "./kit/two-browsers.ts";

// Journey 7 with the keyboard alone, on both sides: ask, propose, accept, remove.
test.use({ as: "anna", beside: "ola" });
test.setTimeout(180_000);

const customer = "Zielona Farma sp. z o.o.";
const sold = "Baltic Security Plus";

test("a relationship is asked to end, cleared and removed without a pointer", { tag: once }, async ({
  page,
  portal,
  say,
  word,
}) => {
  const left = customerSide(page, say, word);
  const right = resellerSide(portal, say, word);
  await refusePointer(page);
  await refusePointer(portal);

  await test.step("the customer asks", async () => {
    await page.goto("/admin/partner-relationships");
    // The refused control takes the focus all the same, and says why.
    await tabTo(page, left.remove);
    await expect(left.remove).toHaveAccessibleDescription(new RegExp(sold));
    await tabTo(page, left.ask);
    await page.keyboard.press("Enter");
    await expect(left.reason).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(left.ask).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(left.reason).toBeFocused();
    await page.keyboard.type("Zmieniamy dostawcę.");
    await tabTo(page, left.sendRequest);
    await page.keyboard.press("Enter");
    await expect(left.showRequest).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    // The focus is where the request now stands, so that the next Tab leads into it.
    await tabTo(page, left.showRequest);
  });

  await test.step("the reseller proposes", async () => {
    await portal.goto("/partner");
    await tabTo(portal, right.waiting.getByRole("link", { name: customer }).first());
    await portal.keyboard.press("Enter");
    await tabTo(portal, right.propose(sold));
    await portal.keyboard.press("Enter");
    const kind = right.kind(word("Let it end with its term"));
    await expect(kind).toBeVisible();
    await expect(kind).toBeFocused();
    await portal.keyboard.press("ArrowDown");
    await expect(right.kind(word("Hand over to {vendor}", { vendor: "Baltic Cloud" }))).toBeChecked();
    await tabTo(portal, right.sendProposal);
    await portal.keyboard.press("Enter");
    await expect(right.dialog).toHaveCount(0);
  });

  await test.step("the customer accepts", async () => {
    await page.goto("/admin");
    await tabTo(page, left.waiting.getByRole("link").first());
    await page.keyboard.press("Enter");
    await tabTo(page, left.understood);
    await page.keyboard.press("Space");
    await tabTo(page, left.acceptProposal);
    await page.keyboard.press("Enter");
    await expect(left.acceptProposal).toHaveCount(0);
  });

  await test.step("the reseller removes", async () => {
    await portal.reload();
    await expect(right.end).not.toHaveAttribute("aria-disabled", "true");
    await tabTo(portal, right.end);
    await portal.keyboard.press("Enter");
    await expect(right.confirmEnd).toBeVisible();
    await tabTo(portal, right.confirmEnd);
    await portal.keyboard.press("Enter");
    await expect(right.toasts).toContainText(word("The reseller relationship has ended"));
    await page.goto("/admin/partner-relationships?time=past");
    await expect(left.reseller("Chmura Plus").first()).toBeVisible();
  });
});
