import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['dot', ['json', { outputFile: 'coverage/tests.json' }]] : ['default'],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'html'],
      include: ['src/**/*.ts'],
      // the command is tested as a process on the built file, which v8 does not see
      exclude: ['src/cli.ts', 'src/cli/**'],
      thresholds: { lines: 95 }
    },
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: ['test/built/**'],
          testTimeout: 30_000,
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] }
        }
      },
      {
        // what is tested on the packed tarball: built, packed and unpacked once
        test: { name: 'built', include: ['test/built/**/*.test.ts'], globalSetup: ['test/built/unpack.ts'], testTimeout: 120_000 }
      }
    ]
  }
})
