import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { pageData } from "../../platform/page-data.ts";
import { partnerByIdQuery } from "../../platform/partners.ts";
import styles from "./correction-page.module.css";
import type { useCorrection } from "./use-correction.ts";

/** Who was of record in truth: a partner, found by its ID, or nobody. */
export function TruthField({ form }: { readonly form: ReturnType<typeof useCorrection> }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const words = useProblemWords();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const { vendorName } = pageData;
  const { draft, change, faults } = form;
  const check = async () => {
    setFault(null);
    const number = parsePartnerId(typed);
    if (!number) return setFault(t`A Partner ID has 4 to 12 digits.`);
    try {
      const partner = await queryClient.fetchQuery(partnerByIdQuery(number));
      if (!partner) return setFault(t`Nobody has this Partner ID.`);
      if (partner.kind === "headquarters")
        return setFault(t`This is a headquarters account. Only a location can be of record.`);
      change({ partner });
    } catch (error) {
      setFault(words(error).detail);
    }
  };
  const { partner } = draft;
  return (
    <>
      <RadioGroup
        aria-label={t`Who it was`}
        value={draft.nobody ? "nobody" : "partner"}
        onChange={(_, { value }) => change({ nobody: value === "nobody" })}
      >
        <Radio value="partner" label={t`A partner was of record`} />
        <Radio value="nobody" label={t`Nobody was of record`} />
      </RadioGroup>
      {!draft.nobody && (
        <div className={styles.found}>
          <Field
            label={t`${vendorName} Partner ID`}
            required
            validationMessage={fault ?? (partner ? null : faults.partner)}
            {...(partner &&
              !fault && { validationState: "success", validationMessage: `${partner.name}, ${partner.town}` })}
          >
            <Input
              value={typed}
              inputMode="numeric"
              autoComplete="off"
              maxLength={200}
              onChange={(_, { value }) => {
                setTyped(value);
                setFault(null);
                change({ partner: null });
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                void check();
              }}
            />
          </Field>
          <Button onClick={() => void check()}>
            <Trans>Check ID</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
