import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "#app/App.tsx";
import { start } from "#app/start.ts";
import { handlersOf } from "#testing/handlers.ts";
import { server } from "#testing/setup.ts";
import { freshWorld, type World } from "#testing/world.ts";

/** Opens the whole app at an address, before a pretended server; hands out the person who uses it. */
export function visit(address: string, change: (world: World) => void = () => undefined) {
  const world = freshWorld();
  change(world);
  server.use(...handlersOf(world));
  const app = start(createMemoryHistory({ initialEntries: [address] }));
  render(<App {...app} nonce="" />);
  return { world, person: userEvent.setup(), ...app };
}
