import { useLingui } from "@lingui/react/macro";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { isCase } from "../../../../domain/removal-request-states.ts";
import { pageData } from "../../platform/page-data.ts";
import { type Format, useFormat } from "../use-format.ts";
import styles from "./relationships.module.css";
import { type Step, useClearedSteps } from "./use-cleared-steps.ts";
import { useNextStep } from "./use-next-step.ts";

/** What has happened with a removal request, from the first on, and what comes next. Both sides read the same. */
export function RequestStory({ request }: { readonly request: RemovalRequest }) {
  const format = useFormat();
  const steps = useSteps(request);
  const next = useWhatIsNext(request);
  return (
    <ol className={styles.story}>
      {steps.map((step) => (
        <StoryStep key={step.id ?? step.title} step={step} format={format} />
      ))}
      {next && (
        <li className={styles.next}>
          <p>{next}</p>
        </li>
      )}
    </ol>
  );
}

function StoryStep({ step, format }: { readonly step: Step; readonly format: Format }) {
  return (
    <li className={styles.step}>
      <p className={styles.stepTitle}>{step.title}</p>
      <p className={styles.when}>{format.moment(step.at)}</p>
      {step.words && <p className={styles.words}>{step.words}</p>}
    </li>
  );
}

/** Where the vendor has the case, the steps have said already how it came to that. */
function useWhatIsNext(request: RemovalRequest): string {
  const { t } = useLingui();
  const next = useNextStep(request);
  const vendor = pageData.vendorName;
  return isCase(request.state) ? t`${vendor} decides, and tells both sides why.` : next;
}

function useSteps(request: RemovalRequest): readonly Step[] {
  const { t } = useLingui();
  const format = useFormat();
  const { answeredAt, askedAt, decision, endedAt, escalatedAt, objection, promisedDate, reason, state } = request;
  const customer = request.organization.name;
  const partner = request.partner.name;
  const vendor = pageData.vendorName;
  const promised = promisedDate && format.day(promisedDate);
  const answer = objection === null ? t`${partner}: will end it by ${promised}` : t`${partner}: objection`;
  const outcome =
    decision?.outcome === "granted"
      ? t`${vendor}: the relationship is to end`
      : t`${vendor}: the relationship stays as it is`;
  const cleared = useClearedSteps(request);
  const steps = [
    { title: t`${customer}: asked to end the relationship`, at: askedAt, words: reason },
    answeredAt && { title: answer, at: answeredAt, words: objection },
    escalatedAt && { title: t`The date passed: ${vendor} has the case`, at: escalatedAt, words: null },
    decision && { title: outcome, at: decision.at, words: decision.reason },
    endedAt && state === "withdrawn" && { title: t`${customer}: request withdrawn`, at: endedAt, words: null },
    endedAt && state === "done" && { title: t`The relationship ended`, at: endedAt, words: null },
    ...cleared,
  ];
  return steps
    .filter((step): step is Step => typeof step === "object" && step !== null)
    .sort((one, other) => one.at.localeCompare(other.at));
}
