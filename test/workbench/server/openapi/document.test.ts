/** The OpenAPI files are what their source makes of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDocument, DOCUMENTS, type DocumentName, VARIANTS } from '../../../../workbench/server/openapi/document.js';
import { specPath } from '../../../support/referee.js';

const FILES = (Object.keys(DOCUMENTS) as DocumentName[]).flatMap((api) => VARIANTS.map((variant) => [api, variant] as const));

test.each(FILES)('%s, %s: the file on disk is the one that the source builds (else run its build.mjs)', (api, variant) => {
  expect(JSON.parse(readFileSync(specPath(variant, api), 'utf8'))).toEqual(JSON.parse(JSON.stringify(DOCUMENTS[api](variant))));
});

/** Each operation with its statuses. */
function operationsOf(document: object): string[] {
  const { paths } = document as { paths: Record<string, Record<string, { responses?: object }>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.responses ? [`${method} ${path}: ${Object.keys(operation.responses).join(' ')}`] : [],
    ),
  );
}

describe.each(VARIANTS)('%s', (variant) => {
  test('Agent Connect has the documented operations and statuses, and no others', () => {
    expect(operationsOf(buildDocument(variant))).toEqual([
      'get /v2/employees: 200 403 500',
      'post /v2/employees: 200 201 403 500',
      'post /v2/employees/invite: 200 201 403 500',
      'get /v2/employees/{id}: 200 403 404 422 500',
      'put /v2/employees/{id}: 200 403 404 422 500',
      'put /v2/employees/{id}/activate: 200 403 404 422 500',
      'put /v2/employees/{id}/deactivate: 200 403 404 422 500',
    ]);
  });

  test('CloudTalk has the documented operations and statuses, and no others', () => {
    expect(operationsOf(DOCUMENTS.cloudtalk(variant))).toEqual([
      'get /agents/index.json: 200',
      'put /agents/add.json: 201 403 406 500',
      'post /agents/edit/{id}.json: 200 404 406 500',
      'delete /agents/delete/{id}.json: 200 404',
      'get /groups/index.json: 200',
      'put /groups/add.json: 200 406 500',
      'delete /groups/delete/{id}.json: 200 404 500',
      'get /numbers/index.json: 200',
      'get /countries/index.json: 200',
    ]);
  });
});
