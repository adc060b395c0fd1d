import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import type { BuyProps } from "./plans-menu-button.tsx";

const loadDialog = () => import("./compare-plans-dialog.tsx");
const ComparePlansDialog = lazy(loadDialog);

/** Opens the comparison of a service's plans; the address names it. */
export function ComparePlans({ service, start, onBuy, onLook }: BuyProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { compare } = useSearch({ from: "/_shell/admin/purchase-services" });
  const trigger = useRef<HTMLButtonElement>(null);
  const open = compare === service.code;
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const show = (next: string | undefined) =>
    void navigate({
      to: ".",
      search: (search) => ({ ...search, compare: next }),
      replace: next === undefined,
      resetScroll: false,
    });
  const near = () => void loadDialog().catch(() => undefined);
  return (
    <>
      <Button
        ref={trigger}
        aria-haspopup="dialog"
        aria-label={t`Compare plans: ${service.name}`}
        onPointerEnter={near}
        onFocus={near}
        onClick={() => {
          onLook();
          show(service.code);
        }}
      >
        <Trans>Compare plans</Trans>
      </Button>
      {wasOpen && (
        <Suspense>
          <ComparePlansDialog
            open={open}
            onClose={() => show(undefined)}
            trigger={trigger.current}
            service={service}
            start={start}
            onBuy={onBuy}
          />
        </Suspense>
      )}
    </>
  );
}
