/** The OpenAPI files are what their source makes of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDocument, VARIANTS } from '../../../../workbench/server/openapi/document.js';
import { specPath } from '../../../support/referee.js';

describe.each(VARIANTS)('%s', (variant) => {
  test('the file on disk is the one that the source builds (else run its build.mjs)', () => {
    expect(JSON.parse(readFileSync(specPath(variant), 'utf8'))).toEqual(buildDocument(variant));
  });

  test('has the documented operations and statuses, and no others', () => {
    const { paths } = buildDocument(variant) as { paths: Record<string, Record<string, { responses?: object }>> };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) =>
        operation.responses ? [`${method} ${path}: ${Object.keys(operation.responses).join(' ')}`] : [],
      ),
    );
    expect(operations).toEqual([
      'get /v2/employees: 200 403 500',
      'post /v2/employees: 200 201 403 500',
      'post /v2/employees/invite: 200 201 403 500',
      'get /v2/employees/{id}: 200 403 404 422 500',
      'put /v2/employees/{id}: 200 403 404 422 500',
      'put /v2/employees/{id}/activate: 200 403 404 422 500',
      'put /v2/employees/{id}/deactivate: 200 403 404 422 500',
    ]);
  });
});
