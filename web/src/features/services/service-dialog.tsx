import { Field, Input, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { ServiceRecord } from "../../../../contract/service-register.ts";
import { fieldError } from "../../design/field-errors.ts";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { addService, changeService, type ServiceWish } from "./services-data.ts";
import { SettleDialog } from "./settle-dialog.tsx";

interface ServiceDialogProps extends ModalState {
  /** The one that is changed; none: a new one. */
  readonly service?: ServiceRecord;
}

export default function ServiceDialog({ service, ...modal }: ServiceDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const closing = useClosing(modal);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<ServiceWish>({
    code: service?.code ?? "",
    name: service?.name ?? "",
    descriptionEn: service?.descriptionEn ?? "",
    descriptionPl: service?.descriptionPl ?? "",
  });
  const { code, descriptionEn, descriptionPl, name } = draft;
  const write = useMutation({
    mutationFn: async () => {
      if (!service) return await addService(queryClient, draft);
      await changeService(queryClient, service.id, { name, descriptionEn, descriptionPl });
      return null;
    },
    onSuccess: (added) => {
      showToast({ title: added ? t`Service added: ${name}` : t`Saved: ${name}` });
      if (!added) return modal.onClose();
      const to = "/console/services/$serviceId";
      return closing.closeAnd(() => void navigate({ to, params: { serviceId: added.id } }));
    },
  });
  const fault = (field: keyof ServiceWish) =>
    tried && !draft[field].trim() ? t`This is needed.` : fieldError(write.error, field);
  const type =
    (field: keyof ServiceWish) =>
    (_: unknown, { value }: { value: string }) =>
      setDraft((before) => ({ ...before, [field]: value }));
  const ready = () => {
    setTried(true);
    return Object.values(draft).every((value) => value.trim() !== "");
  };
  const title = service ? t`Change the service` : t`Add a service`;
  const submitName = service ? <Trans>Save</Trans> : <Trans>Add</Trans>;
  return (
    <SettleDialog
      modal={modal}
      title={title}
      submitName={submitName}
      write={write}
      onTry={ready}
      onGone={closing.onGone}
    >
      {!service && (
        <Field
          label={t`Code`}
          required
          hint={t`Small letters, digits and hyphens; it never changes.`}
          validationMessage={fault("code")}
        >
          <Input value={code} maxLength={60} autoComplete="off" spellCheck={false} onChange={type("code")} />
        </Field>
      )}
      <Field label={t`Name of the service`} required validationMessage={fault("name")}>
        <Input value={name} maxLength={100} autoComplete="off" onChange={type("name")} />
      </Field>
      <Field label={t`Description in English`} required validationMessage={fault("descriptionEn")}>
        <Textarea value={descriptionEn} lang="en" maxLength={2000} resize="vertical" onChange={type("descriptionEn")} />
      </Field>
      <Field label={t`Description in Polish`} required validationMessage={fault("descriptionPl")}>
        <Textarea value={descriptionPl} lang="pl" maxLength={2000} resize="vertical" onChange={type("descriptionPl")} />
      </Field>
    </SettleDialog>
  );
}
