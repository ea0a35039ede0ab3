import { z } from 'zod';
import { messageOf } from '../../lib/errors.js';
import type { Link } from './link.js';

/** A question from inside, and its answer. */
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

/** What one side can be asked: method → what answers it. A rejection is told to the one who asked. */
export type Services = Readonly<Record<string, (parameters: unknown) => Promise<unknown>>>;

/** @returns whether the message was a call; then it is answered, now or later */
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

/** Asks the other side, from where calls begin. */
export interface Caller {
  /** @throws an Error with the other side's sentence, or where that side has gone */
  ask(method: string, parameters: unknown): Promise<unknown>;
  /** @returns whether the message was an answer */
  take(message: unknown): boolean;
}

/** @returns a caller over a link */
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
