import type { Toolkit } from '../toolkit.js';
import type { ToolkitContext } from '../toolkit-context.js';

/** Whether the user asked for this source, or `auto` takes it if there is one. */
export type Wish = 'asked for' | 'if there is one';

/** A place that compilers come from, one for each value of the input `toolkit`. */
export interface ToolkitSource {
  /** Whether `auto` may take it here. */
  readonly suits: (context: ToolkitContext) => boolean;
  /**
   * Chooses the compilers and resolves their versions, for which it may have to ask a registry or a
   * package index; says in the log what it took and why. Installs none of them.
   * @returns undefined where `auto` has to try the next source
   * @throws InputError where the request cannot be met; it says what was found and what is accepted
   */
  readonly open: (context: ToolkitContext, wish: Wish) => Promise<Toolkit | undefined>;
}
