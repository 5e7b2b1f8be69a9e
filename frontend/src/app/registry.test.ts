import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { features } from "#app/registry.ts";
import { createAppRouter } from "#app/router.ts";
import type { Feature } from "#lib/feature.ts";

const all: readonly Feature[] = features;
const paths = Object.keys(createAppRouter(new QueryClient()).routesByPath);
const known = (address: string) =>
  paths.some((path) => new RegExp(`^${path.replace(/\$\w+/g, "[^/]+")}$`).test(address));

test("every address that a feature names is one of the app", () => {
  const named = all.flatMap(({ navigation = [], commands = [], steps = [] }) =>
    [...navigation, ...commands, ...steps].map(({ to }) => to("acme")),
  );
  const subjects = all.flatMap(({ subjects: shown = {} }) =>
    Object.values(shown).map((to) => to("acme", "1")),
  );
  expect([...named, ...subjects].filter((address) => !known(address))).toEqual([]);
});

test("no two features have the same name", () => {
  const names = all.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
