import type { APIRequestContext } from "@playwright/test";
import { expectAccessible } from "./kit/accessibility.ts";
import { expect, test } from "./kit/test.ts";

// Every room of the Operator console keeps WCAG 2.2 AA: in both languages, themes and widths.

test.describe.configure({ timeout: 240_000 });
test.use({ as: "operator" });

async function first(request: APIRequestContext, path: string): Promise<{ id: string }> {
  const { items } = (await (await request.get(`/api/v1${path}`)).json()) as { items: { id: string }[] };
  return items[0] ?? { id: "" };
}

const rooms = {
  overview: "/console",
  partners: "/console/partners?q=kowal",
  "no partner found": "/console/partners?q=nothing&state=retired",
  registering: "/console/partners/register",
  organizations: "/console/organizations",
  services: "/console/services",
  orders: "/console/orders",
  cases: "/console/removal-cases",
  corrections: "/console/corrections?q=zielona",
  audit: "/console/audit?act=partner-of-record-changed",
  settings: "/console/settings",
};

for (const [room, path] of Object.entries(rooms)) {
  test(`${room}: accessible`, async ({ page, language }) => {
    await expectAccessible(page, language, {
      [room]: async () => {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByRole("main").getByText(/^(Loading…|Wczytywanie…)$/)).toHaveCount(0);
      },
    });
  });
}

test("the pages of what the rooms hold are accessible", async ({ page, language }) => {
  const partner = await first(page.request, "/partners?q=1000123");
  const headquarters = await first(page.request, "/partners?q=1000200");
  const suspended = await first(page.request, "/partners?q=1000500");
  const organization = await first(page.request, "/organizations?q=zielona");
  const service = await first(page.request, "/services?every=true");
  const order = await first(page.request, "/orders");
  const request = await first(page.request, "/removal-requests?state=objected");
  const subscription = await first(page.request, "/subscriptions?q=zielona");
  const at = (path: string, sections: number) => async () => {
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(sections);
    await expect(page.getByRole("main").getByText(/^(Loading…|Wczytywanie…)$/)).toHaveCount(0);
  };
  await expectAccessible(page, language, {
    partner: at(`/console/partners/${partner.id}`, 3),
    "its change": at(`/console/partners/${partner.id}/change`, 3),
    headquarters: at(`/console/partners/${headquarters.id}`, 3),
    suspended: at(`/console/partners/${suspended.id}`, 3),
    organization: at(`/console/organizations/${organization.id}`, 2),
    service: at(`/console/services/${service.id}`, 3),
    order: at(`/console/orders/${order.id}`, 2),
    case: at(`/console/removal-cases/${request.id}`, 4),
    correction: at(`/console/corrections/${subscription.id}`, 3),
  });
});

test("dialogs of the rooms are accessible", async ({ page, say, language }) => {
  const partner = await first(page.request, "/partners?q=1000123");
  const organization = await first(page.request, "/organizations?q=zielona");
  const dialog = page.getByRole("dialog");
  const open = (path: string, name: string | RegExp) => async () => {
    await page.goto(path);
    await page.getByRole("button", { name, exact: true }).first().click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByText(/^(Loading…|Wczytywanie…)$/)).toHaveCount(0);
  };
  await expectAccessible(page, language, {
    suspending: open(`/console/partners/${partner.id}`, say("Suspend…")),
    authorizing: open(`/console/partners/${partner.id}`, say("Authorize…")),
    "adding a person": open(`/console/organizations/${organization.id}`, say("Add a person")),
    "adding a service": open("/console/services", say("Add a service")),
  });
});

test.describe("before sign-in", () => {
  test.use({ as: null });

  test("a link without its token is accessible", async ({ page, language }) => {
    await expectAccessible(page, language, {
      welcome: async () => {
        await page.goto("/welcome");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      },
    });
  });
});
