// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NO_MARKUP = 'Text from cells and servers is shown with textContent only.';

export default defineConfig(
  globalIgnores(['**/dist/**', 'node_modules/**', 'coverage/**', 'vitest.config.ts']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Indexes into arrays of known length are asserted; checking each again would cost the hot loops.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: NO_MARKUP },
        { selector: "CallExpression[callee.object.name='document'][callee.property.name='write']", message: NO_MARKUP },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: NO_MARKUP },
      ],
    },
  },
  {
    // A walk through the members of every type, for enums: nobody can declare one here (erasableSyntaxOnly), and only hosts and the grid bring some.
    files: ['core/**/*.ts', 'core/**/*.tsx', 'test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['core/pane/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is injected through the clock port.' },
        { object: 'Math', property: 'random', message: 'Chance is injected through the crypto port.' },
      ],
    },
  },
  {
    // A test may reach for what it knows to be there, and waits on mocks that return nothing.
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      // Stand-ins for instances are what many tests are made of; what ships is held to it.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'off',
    },
  },
);
