const pages: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
  [/^\/(sign-in)?$/, () => import("./features/session/sign-in-page.tsx")],
  [/^\/admin$/, () => import("./features/home/home-page.tsx")],
  [/^\/admin\/subscriptions/, () => import("./features/subscriptions/subscriptions-page.tsx")],
  [/^\/admin\/subscriptions\/./, () => import("./features/subscriptions/subscription-page.tsx")],
  [/^\/admin\/purchase-services/, () => import("./features/purchase-services/purchase-services-page.tsx")],
  [/^\/admin\/check-out\/./, () => import("./features/check-out/check-out-page.tsx")],
  [/^\/admin\/orders\/./, () => import("./features/orders/order-page.tsx")],
  [/^\/(en|pl)\/directory$/, () => import("./features/partner-directory/partner-directory-page.tsx")],
  [/^\/(en|pl)\/directory\/match$/, () => import("./features/partner-directory/match-page.tsx")],
  [/^\/(en|pl)\/directory\/\d/, () => import("./features/partner-directory/partner-page.tsx")],
];

/** Asks for the code of the page in the address before the router is there to ask for it. */
export function warmPage(path: string): void {
  for (const [pattern, load] of pages) if (pattern.test(path)) load().catch(() => undefined);
}
