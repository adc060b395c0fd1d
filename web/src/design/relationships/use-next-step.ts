import { useLingui } from "@lingui/react/macro";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { pageData } from "../../platform/page-data.ts";
import { useFormat } from "../use-format.ts";

/** What comes next with a removal request, and by when; empty where it has ended. */
export function useNextStep({ answerBy, partner, promisedDate, state }: RemovalRequest): string {
  const { t } = useLingui();
  const format = useFormat();
  const vendor = pageData.vendorName;
  const due = format.day(answerBy);
  const promised = promisedDate ? format.day(promisedDate) : due;
  const { name } = partner;
  switch (state) {
    case "asked":
      return t`${name} has to answer by ${due}. After that, ${vendor} gets the case.`;
    case "date-promised":
      return t`${name} has promised to end it by ${promised}. After that, ${vendor} gets the case.`;
    case "objected":
      return t`${name} objects. ${vendor} has the case, decides, and tells both sides why.`;
    case "escalated":
      return t`The date has passed. ${vendor} has the case, decides, and tells both sides why.`;
    case "granted":
      return t`${vendor} has decided that the relationship ends, as soon as nothing stands in the way any more.`;
    default:
      return "";
  }
}
