import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionDays } from "./session-lifetime.ts";

/** Browsers refuse the `__Host-` prefix on plain http. */
function cookieOf(publicUrl: string) {
  const secure = publicUrl.startsWith("https:");
  return {
    name: secure ? "__Host-doradca_session" : "doradca_session",
    attributes: { path: "/", httpOnly: true, sameSite: "lax", secure } as const,
  };
}

/** What the session's cookie is called at this address. */
export function sessionCookieName(publicUrl: string): string {
  return cookieOf(publicUrl).name;
}

export function sessionTokenOf(request: FastifyRequest, publicUrl: string): string | undefined {
  return request.cookies[cookieOf(publicUrl).name];
}

export function setSessionCookie(reply: FastifyReply, publicUrl: string, token: string): void {
  const { name, attributes } = cookieOf(publicUrl);
  reply.setCookie(name, token, { ...attributes, maxAge: sessionDays * 86_400 });
}

export function clearSessionCookie(reply: FastifyReply, publicUrl: string): void {
  const { name, attributes } = cookieOf(publicUrl);
  reply.clearCookie(name, attributes);
}
