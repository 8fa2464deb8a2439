import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          environment: "node",
          setupFiles: ["tests/setup/patience.ts"],
          maxWorkers: 2,
          // Property tests take their time on a busy machine; how long is not what they are about.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          // One real Chromium at a time on a two-core machine; a test that needs a retry is a broken test.
          fileParallelism: false,
          maxWorkers: 1,
          retry: 0,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
