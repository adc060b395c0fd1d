import { Button, Field, Input, Radio, RadioGroup, Select, Spinner, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { NewResellerInvitation } from "../../../../contract/relationships.ts";
import type { Language } from "../../../../domain/languages.ts";
import form from "../../design/entry-form.module.css";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { currentLanguage } from "../../platform/language.ts";
import { languageNames } from "../../platform/language-names.ts";
import { partnerAccountsQuery } from "../../platform/partner-accounts.ts";
import { inviteCustomer } from "./invitations-data.ts";

interface InviteCustomerFormProps {
  readonly onMade: (made: NewResellerInvitation) => void;
  readonly onCancel: () => void;
}

interface Entries {
  readonly partnerId: string;
  readonly note: string;
  readonly language: Language;
  readonly way: "self" | "mail";
  readonly sendTo: string;
  readonly message: string;
}

/** Which location invites, for whom, and who sends the link. */
export function InviteCustomerForm({ onMade, onCancel }: InviteCustomerFormProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const resellers = useQuery({
    ...partnerAccountsQuery,
    select: (accounts) => accounts.filter(({ resells, state }) => resells && state === "active"),
  }).data;
  const { register, handleSubmit, formState, watch, setValue } = useForm<Entries>({
    defaultValues: { partnerId: "", note: "", language: currentLanguage(), way: "self", sendTo: "", message: "" },
  });
  const byMail = watch("way") === "mail";
  const invite = useMutation({
    mutationFn: ({ partnerId, note, language, way, sendTo, message }: Entries) =>
      inviteCustomer(queryClient, {
        partnerId: partnerId || (resellers?.[0]?.partner.partnerId ?? ""),
        language,
        ...(note.trim() && { note: note.trim() }),
        ...(message.trim() && { message: message.trim() }),
        ...(way === "mail" && { sendTo: sendTo.trim() }),
      }),
    onSuccess: onMade,
  });
  return (
    <ModalBody
      title={t`Invite a customer`}
      onSubmit={(event) => void handleSubmit((entries) => !invite.isPending && invite.mutate(entries))(event)}
      actions={
        <>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={invite.isPending}
            icon={invite.isPending ? <Spinner size="tiny" /> : null}
          >
            {byMail ? <Trans>Send the invitation</Trans> : <Trans>Make the link</Trans>}
          </Button>
          <Button onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <div className={form.form}>
        <ProblemBar error={invite.error} />
        {resellers && resellers.length > 1 && (
          <Field label={t`Location that sells`}>
            <Select {...register("partnerId")}>
              {resellers.map(({ partner }) => (
                <option key={partner.id} value={partner.partnerId}>
                  {`${partner.name}, ${partner.partnerId}`}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={t`Note for yourself`} hint={t`Optional: whom it is for. The customer does not see it.`}>
          <Input {...register("note")} maxLength={200} autoComplete="off" />
        </Field>
        <Field label={t`How it reaches the customer`}>
          <RadioGroup
            value={watch("way")}
            onChange={(_, { value }) => setValue("way", value === "mail" ? "mail" : "self")}
          >
            <Radio value="self" label={t`I send the link myself`} />
            <Radio value="mail" label={t`Doradca mails it`} />
          </RadioGroup>
        </Field>
        {byMail && (
          <Field
            label={t`E-mail address`}
            hint={t`Only the organization of the person with this address can open it.`}
            validationMessage={formState.errors.sendTo?.message}
          >
            <Input
              {...register("sendTo", {
                validate: (typed) => /^\S+@\S+\.\S+$/.test(typed.trim()) || t`Enter an e-mail address.`,
              })}
              type="email"
              maxLength={254}
              autoComplete="off"
            />
          </Field>
        )}
        <Field label={t`Your own words in the mail`} hint={t`Optional`}>
          <Textarea {...register("message")} maxLength={2000} rows={3} />
        </Field>
        <Field label={t`Language of the mail`}>
          <Select {...register("language")}>
            {languageNames.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </ModalBody>
  );
}
