import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { ProblemDocument } from "../../../../contract/problem-document.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Language } from "../../../../domain/languages.ts";

export interface Said {
  readonly code: ProblemCode;
  /** The names of the fields that were refused. */
  readonly fields: readonly string[];
}

type Answer = Pick<LightMyRequestResponse, "statusCode" | "headers" | "body">;

// What a failure of ours would leave in an answer.
const insides = /node_modules|\.ts:\d|\bat Object\.|select .+ from|kysely|zod|PostgreSQL|22P02/i;

/**
 * Holds an answer against what every refusal promises: a problem document of the catalogue in the language that was asked
 * for, no failure of the server, and nothing of its insides.
 *
 * @param asked what was asked, to be told when it fails.
 */
export function expectProblem(answer: Answer, language: Language, asked: string): Said {
  const { statusCode, headers, body } = answer;
  const told = `${asked}\n→ ${statusCode} ${body.slice(0, 500)}`;
  expect(headers["content-type"], told).toBe("application/problem+json; charset=utf-8");
  const document = ProblemDocument.strict().parse(JSON.parse(body));
  const { status, title, detail } = problems[document.code];
  expect([statusCode, document.status, document.type], told).toEqual([status, status, `/errors/${document.code}`]);
  expect([document.title, headers["content-language"]], told).toEqual([title[language], language]);
  if (!detail[language].includes("{")) expect(document.detail, told).toBe(detail[language]);
  expect(statusCode, told).toBeLessThan(500);
  expect(body, asked).not.toMatch(insides);
  return { code: document.code, fields: (document.errors ?? []).map(({ field }) => field) };
}
