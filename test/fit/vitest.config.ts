import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/fit/**/*.fit.ts'], testTimeout: 600_000, disableConsoleIntercept: true, reporters: ['dot'] }
})
