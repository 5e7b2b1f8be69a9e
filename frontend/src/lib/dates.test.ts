import { expect, test } from "vitest";
import { dayAfter, relative, startOfDay } from "#lib/dates.ts";

const now = Date.parse("2026-11-22T12:00:00Z");

test.each([
  ["2026-11-22T11:59:40Z", "now"],
  ["2026-11-22T11:57:00Z", "3 min. ago"],
  ["2026-11-21T12:00:00Z", "yesterday"],
  ["2026-10-01T12:00:00Z", null],
])("%s is told as %s", (moment, told) => {
  expect(relative(moment, "en", now)).toBe(told);
});

test.each([
  ["2026-11-22", "UTC", "2026-11-22T00:00:00.000Z"],
  ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z"],
  ["2026-03-30", "Europe/Berlin", "2026-03-29T22:00:00.000Z"],
  ["2026-01-01", "America/St_Johns", "2026-01-01T03:30:00.000Z"],
])("%s begins in %s at %s", (day, zone, moment) => {
  expect(startOfDay(day, zone)).toBe(moment);
});

test("the day after the last of a month is the first of the next", () => {
  expect(dayAfter("2026-02-28")).toBe("2026-03-01");
});
