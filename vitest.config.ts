import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Two projects: everything that runs in Node, and the page's views in a simulated DOM. The end-to-end part has its own entry (`npm run test:e2e`). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/renderer/**', 'test/e2e/**'], testTimeout: 30_000 } },
      { plugins: [react()], test: { name: 'page', environment: 'happy-dom', include: ['test/renderer/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
    ],
  },
})
