import { z } from 'zod';
import { messageOf } from '../../lib/errors.js';
import type { Link } from './link.js';

/** The messages of a call from inside and of its answer. */
const answer = z.object({
  type: z.literal('answer'),
  id: z.int(),
  value: z.unknown(),
  error: z.string().optional(),
});
const call = z.object({
  type: z.literal('call'),
  id: z.int(),
  method: z.string(),
  parameters: z.unknown(),
});

/** Methods that the other side can call. A rejection is sent back to the caller. */
export type Services = Readonly<Record<string, (parameters: unknown) => Promise<unknown>>>;

/**
 * Answers a message if it is a call, once the service has settled.
 * @returns whether the message was a call
 */
export function answerCall(
  link: Pick<Link, 'send'>,
  services: Services,
  message: unknown,
): boolean {
  const asked = call.safeParse(message);
  if (!asked.success) return false;
  const { id, method, parameters } = asked.data;
  const service = Object.hasOwn(services, method) ? services[method] : undefined;
  const work = service?.(parameters) ?? Promise.reject(new Error(`nobody answers to ${method}`));
  work.then(
    (value) => link.send({ type: 'answer', id, value: value ?? null }),
    (error: unknown) => link.send({ type: 'answer', id, value: null, error: messageOf(error) }),
  );
  return true;
}

/** The calling side. */
export interface Caller {
  /** @throws an Error with the other side's message, or if that side has gone */
  ask(method: string, parameters: unknown): Promise<unknown>;
  /**
   * Handles a message if it is an answer.
   * @returns whether it was one
   */
  take(message: unknown): boolean;
}

export function openCaller(link: Pick<Link, 'send' | 'closed'>): Caller {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let gone = false;
  void link.closed.then(() => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error('the program outside has gone'));
    waiting.clear();
  });
  return {
    ask: (method, parameters) => {
      if (gone) return Promise.reject(new Error('the program outside has gone'));
      last += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(last, asked);
      link.send({ type: 'call', id: last, method, parameters });
      return asked.promise;
    },
    take: (message) => {
      const given = answer.safeParse(message);
      if (!given.success) return false;
      const { id, value, error } = given.data;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(value);
      else asked?.reject(new Error(error));
      return true;
    },
  };
}
