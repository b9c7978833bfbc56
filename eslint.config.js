import js from '@eslint/js'
import tseslint from 'typescript-eslint'

// What is wrong, not how it looks: nothing here is about spaces or semicolons.
export default tseslint.config(
  { ignores: ['dist/', 'dist-data/', 'public/', 'data/', 'coverage/', '.tap/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // French text has no-break spaces.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      'no-console': ['error', { allow: ['log', 'error'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Asserted where an index has just been proved to exist.
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  {
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
    }
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly' } }
  },
  {
    files: ['views/scripts/*.js'],
    languageOptions: {
      globals: Object.fromEntries(['self', 'caches', 'fetch', 'document', 'navigator', 'location', 'addEventListener'].map(name => [name, 'readonly']))
    }
  }
)
