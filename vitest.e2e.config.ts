import { defineConfig } from 'vitest/config'

/** The journeys of a person through the built app, in the host that LOOKALIKE_TEST_HOST names. One at a time: each starts a browser. */
export default defineConfig({
  test: { name: 'e2e', environment: 'node', include: ['test/e2e/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
})
