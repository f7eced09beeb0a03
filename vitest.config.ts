import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { findChromium } from './scripts/browser/executables.ts'

const executablePath = findChromium()
/** What tests/runs.ts asks: whether the long counts are wanted. */
const provide = { soak: process.env.SOAK === '1' }

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          provide,
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/articles/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'page',
          provide,
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          provide,
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // Two cores hold one browser at a time.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
