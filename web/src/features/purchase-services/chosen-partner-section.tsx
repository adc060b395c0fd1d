import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Language } from "../../../../domain/languages.ts";
import { PageLink } from "../../design/page-link.tsx";
import { CheckedPartner } from "../../design/partner-id/checked-partner.tsx";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { Section } from "../../design/section.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import { chosenPartnerQuery, forgetChosenPartner, keepChosenPartner } from "./chosen-partner-data.ts";
import styles from "./chosen-partner-section.module.css";

/** Journey 2.2: with no order yet, the partner that was chosen in the directory is kept here, and starts the next one. */
export function ChosenPartnerSection() {
  const { t, i18n } = useLingui();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { partner: arrived } = useSearch({ from: "/_shell/admin/purchase-services" });
  const country = useMaybeMe()?.organization.country;
  const { data: chosen } = useQuery(chosenPartnerQuery);
  const keep = useMutation({
    mutationFn: (partnerId: string) => keepChosenPartner(queryClient, partnerId),
    // The address is only how the choice came here: kept, it would be made again by going back.
    onSettled: () => navigate({ to: ".", search: (search) => ({ ...search, partner: undefined }), replace: true }),
  });
  const forget = useMutation({
    mutationFn: () => forgetChosenPartner(queryClient),
    onSuccess: () => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true }),
  });
  const keepArrived = useEffectEvent((partnerId: string) => keep.mutate(partnerId));
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (!arrived || asked.current === arrived) return;
    asked.current = arrived;
    keepArrived(arrived);
  }, [arrived]);
  const error = keep.error ?? forget.error;
  return (
    <>
      <div role="status">{error && <ProblemNotice error={error} />}</div>
      {chosen && (
        <Section
          title={t`Partner for your next order`}
          actions={
            <div className={styles.actions}>
              <PageLink
                to="/$language/directory"
                params={{ language: i18n.locale as Language }}
                search={{ country } as object}
                className={styles.change}
              >
                <Trans>Change</Trans>
              </PageLink>
              <Button disabledFocusable={forget.isPending} onClick={() => !forget.isPending && forget.mutate()}>
                <Trans>Remove</Trans>
              </Button>
            </div>
          }
        >
          <CheckedPartner partner={chosen.partner} />
          <p className={styles.hint}>
            <Trans>It is put on what you buy next, where it may serve it. You can change that in check out.</Trans>
          </p>
        </Section>
      )}
    </>
  );
}
