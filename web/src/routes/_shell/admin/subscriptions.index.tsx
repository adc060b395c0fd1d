import { createFileRoute } from "@tanstack/react-router";
import { ChooseSubscription } from "../../../features/subscriptions/choose-subscription.tsx";

export const Route = createFileRoute("/_shell/admin/subscriptions/")({ component: ChooseSubscription });
