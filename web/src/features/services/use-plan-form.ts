import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "../../design/toasts.ts";
import type { PlanRecord } from "./services-data.ts";
import { addPlan, changePlan } from "./services-data.ts";

/** A plan while it is typed: every value as it stands in its field. */
export interface PlanTexts {
  readonly code: string;
  readonly name: string;
  readonly featuresEn: string;
  readonly featuresPl: string;
  readonly min: string;
  readonly max: string;
}

interface PlanFormInput {
  readonly plan: PlanRecord | undefined;
  readonly serviceId: string;
  readonly onDone: () => void;
}

export function usePlanForm({ plan, serviceId, onDone }: PlanFormInput) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState(() => textsOf(plan));
  const name = draft.name.trim();
  const seats = { min: Number(draft.min), max: Number(draft.max) };
  const areSeats =
    [seats.min, seats.max].every((count) => Number.isInteger(count) && count >= 1) && seats.min <= seats.max;
  const isEven = lines(draft.featuresEn).length === lines(draft.featuresPl).length;
  const write = useMutation({
    mutationFn: () => {
      const wish = { name, featuresEn: lines(draft.featuresEn), featuresPl: lines(draft.featuresPl), seats };
      if (plan) return changePlan(queryClient, plan.id, wish);
      return addPlan(queryClient, serviceId, { code: draft.code.trim(), ...wish });
    },
    onSuccess: () => {
      showToast({ title: plan ? t`Saved: ${name}` : t`Plan added: ${name}` });
      onDone();
    },
  });
  return {
    draft,
    tried,
    write,
    linesFault: tried && !isEven ? t`Both languages need the same number of lines.` : null,
    seatsFault: tried && !areSeats ? t`Two whole numbers, the first not above the second.` : null,
    type:
      (field: keyof PlanTexts) =>
      (_: unknown, { value }: { value: string }) =>
        setDraft((before) => ({ ...before, [field]: value })),
    ready: () => {
      setTried(true);
      return areSeats && isEven && Object.values(draft).every((value) => value.trim() !== "");
    },
  };
}

function textsOf(plan: PlanRecord | undefined): PlanTexts {
  return {
    code: plan?.code ?? "",
    name: plan?.name ?? "",
    featuresEn: plan?.featuresEn.join("\n") ?? "",
    featuresPl: plan?.featuresPl.join("\n") ?? "",
    min: String(plan?.seats.min ?? 1),
    max: String(plan?.seats.max ?? 1000),
  };
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
