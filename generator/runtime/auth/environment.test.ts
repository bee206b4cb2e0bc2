import { afterEach, describe, expect, test, vi } from "vitest";
import { fromEnvironment } from "./environment.js";

const NAMES = { clientId: "TEST_CLIENT_ID", clientSecret: "TEST_CLIENT_SECRET", third: "TEST_THIRD" };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const read = () => fromEnvironment(NAMES, (values) => ({ ...values }));

describe.each([
  { set: {}, want: undefined },
  { set: { TEST_CLIENT_ID: "", TEST_THIRD: "" }, want: undefined },
  {
    set: { TEST_CLIENT_ID: "a", TEST_CLIENT_SECRET: "b", TEST_THIRD: " " },
    want: { clientId: "a", clientSecret: "b", third: " " },
  },
])("with $set", ({ set, want }) => {
  test(`the environment gives ${JSON.stringify(want)}`, () => {
    for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
    expect(read()).toEqual(want);
  });
});

test.each([
  {
    set: { TEST_CLIENT_ID: "s3cr3t" },
    message: "The environment has TEST_CLIENT_ID, but not TEST_CLIENT_SECRET, TEST_THIRD",
  },
  {
    set: { TEST_CLIENT_ID: "s3cr3t", TEST_CLIENT_SECRET: "", TEST_THIRD: "s3cr3t" },
    message: "The environment has TEST_CLIENT_ID, TEST_THIRD, but not TEST_CLIENT_SECRET",
  },
])("$message", ({ set, message }) => {
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  expect(read).toThrow(new TypeError(message));
});

const denied = () => {
  throw new Error("Requires env access");
};

test.each([
  { name: "no process", process: undefined },
  { name: "a process without an environment", process: {} },
  { name: "an environment that may not be read", process: { env: new Proxy({}, { get: denied }) } },
  { name: "a process that may not be asked", process: new Proxy({}, { get: denied }) },
])("$name counts as none", ({ process }) => {
  vi.stubGlobal("process", process);
  const value = read();
  vi.unstubAllGlobals();
  expect(value).toBeUndefined();
});
