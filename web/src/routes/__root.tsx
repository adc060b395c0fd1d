import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext } from "@tanstack/react-router";
import { PageFrame } from "../shell/page-frame.tsx";

export const Route = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({ component: PageFrame });
