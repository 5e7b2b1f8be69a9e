import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, type RequestHandler } from "msw";
import { App } from "#app/App.tsx";
import { start } from "#app/start.ts";
import { handlersOf, list } from "#testing/handlers.ts";
import { server } from "#testing/setup.ts";
import { freshWorld, type World } from "#testing/world.ts";

/** What a feature asks for that the test at hand is not about, such as the cards of the overview. */
const unknownLists = http.get("/api/*", () => list([]));

/** Opens the whole app at an address, before a pretended server; hands out the person who uses it. */
export function visit(
  address: string,
  change: (world: World) => void = () => undefined,
  further: RequestHandler[] = [],
) {
  const world = freshWorld();
  change(world);
  server.use(...further, ...handlersOf(world), unknownLists);
  const app = start(createMemoryHistory({ initialEntries: [address] }));
  render(<App {...app} nonce="" />);
  return { world, person: userEvent.setup(), ...app };
}
