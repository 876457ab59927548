import { defineConfig, type Project } from '@playwright/test';

const chromium = process.env.ECOTOWN_CHROMIUM;

function journeys(name: string, language: 'th' | 'en', width: number, height: number): Project {
  return {
    name,
    testDir: './tests/journeys',
    // what the journeys change must not be under way while faults are injected
    dependencies: ['api', 'edge'],
    use: {
      locale: language === 'th' ? 'th-TH' : 'en-GB',
      timezoneId: 'Asia/Bangkok',
      viewport: { width, height },
      isMobile: width < 600,
      hasTouch: width < 600,
    },
  };
}

export default defineConfig({
  outputDir: './target/test-results',
  globalSetup: './src/start.ts',
  // one platform, two cores: tests take turns
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'api', testDir: './tests/api' },
    { name: 'edge', testDir: './tests/edge' },
    journeys('phone-th', 'th', 390, 844),
    journeys('desk-en', 'en', 1440, 900),
  ],
});
