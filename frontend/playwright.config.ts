import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";

/** Without an address the journeys start a product of their own, with a database that goes with it. */
const own = process.env["BASE_URL"] === undefined || process.env["E2E_OWN"] === "yes";
if (own && process.env["E2E_OWN"] !== "yes") {
  process.env["E2E_OWN"] = "yes";
  process.env["E2E_PORT"] = String(await freePort());
  process.env["BASE_URL"] = `http://localhost:${process.env["E2E_PORT"]}`;
  process.env["E2E_DATA"] = join(tmpdir(), `vibekit-e2e-${process.pid}`);
}

const browser = process.env["VIBEKIT_BROWSER"] ?? "/usr/bin/chromium";
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"]],
  use: {
    baseURL: process.env["BASE_URL"] ?? "",
    viewport: { width: 1280, height: 820 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: browser,
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
      ],
    },
  },
  ...(own && { webServer: ownServer() }),
});

function ownServer() {
  const vibekit = resolve("../.venv/bin/vibekit");
  const { E2E_DATA: data, E2E_PORT: port, BASE_URL: address } = process.env;
  return {
    // The shell outlives the signal, so that the database goes when its server is gone.
    command: `trap : INT; ${vibekit} dev --no-reload --data ${data} --port ${port}; rm -rf ${data}`,
    url: `${address}/api/health/ready`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGINT" as const, timeout: 30_000 },
    // Many people sign up within one minute here, all from one address.
    env: {
      WEB_ROOT: resolve("dist"),
      RATE_LIMIT_AUTH: "1000",
      RATE_LIMIT_WRITE: "10000",
      RATE_LIMIT_READ: "100000",
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => found(port));
    });
  });
}
