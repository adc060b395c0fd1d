import { Button, Field, Input, Select } from "@fluentui/react-components";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { NewApiKey } from "../../../../contract/resources.ts";
import formStyles from "../../design/entry-form.module.css";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { type ApiKeyWish, makeApiKey } from "./account-data.ts";

const terms = [7, 30, 90, 180, 365];

interface MakeApiKeyFormProps {
  readonly onCancel: () => void;
  readonly onMade: (made: NewApiKey) => void;
}

export function MakeApiKeyForm({ onMade, onCancel }: MakeApiKeyFormProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { register, handleSubmit, formState } = useForm<ApiKeyWish>({ defaultValues: { name: "", expiresInDays: 90 } });
  const make = useMutation({ mutationFn: (wish: ApiKeyWish) => makeApiKey(queryClient, wish), onSuccess: onMade });
  const name = register("name", {
    setValueAs: (typed: string) => typed.trim(),
    required: t`Give the key a name, so that you know it again.`,
  });
  return (
    <ModalBody
      title={t`Make an API key`}
      onSubmit={(event) => void handleSubmit((wish) => make.mutate(wish))(event)}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={make.isPending}>
            <Trans>Make the key</Trans>
          </Button>
          <Button onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <div className={formStyles.form}>
        <ProblemBar error={make.error} />
        <Field
          label={t`Name`}
          hint={t`What the key is for, for example: monthly report`}
          validationMessage={formState.errors.name?.message}
        >
          <Input {...name} maxLength={100} autoComplete="off" />
        </Field>
        <Field label={t`Expires`}>
          <Select {...register("expiresInDays", { valueAsNumber: true })}>
            {terms.map((days) => (
              <option key={days} value={days}>
                {t`${plural(days, { one: "in # day", other: "in # days" })}`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </ModalBody>
  );
}
