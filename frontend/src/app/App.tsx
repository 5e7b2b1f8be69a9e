import { MantineProvider } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { features } from "#app/registry.ts";
import type { createAppRouter } from "#app/router.ts";
import { theme, variables } from "#app/theme/theme.ts";
import { FeaturesProvider } from "#lib/feature.ts";

interface Props {
  queries: QueryClient;
  router: ReturnType<typeof createAppRouter>;
  /** What the policy asks of every style and script that comes later; the server makes it per response. */
  nonce: string;
}

export function App({ queries, router, nonce }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <FeaturesProvider value={features}>
          <RouterProvider router={router} />
        </FeaturesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
