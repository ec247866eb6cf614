import { ANONYMOUS, mayEdit, sameAddress } from '../model/book';
import { copyBook, copyName } from '../model/copy-book';
import { copyInto } from '../services/realm-copy';
import { advance } from './clock';
import { obtainConsent } from './consent';
import { addFile, newFileId } from './create-world';
import { execute, type Start } from './execute';
import { fireClock, fireOpen } from './fire';
import { HostHands } from './host-hands';
import { type Instant, instantFrom } from './instant';
import { findItem } from './menu-model';
import type { AnsweredQuestion } from './questions';
import { type Replayed, replay } from './replay';
import { asSentToPage, carriedArguments, carriedResult } from './transfer';
import { type ExecutionRecord, screenOf } from './world';

/** One file with its script, and the people at it. Hosts of copies share the world: clock, accounts and quotas. */
export class Host extends HostHands {
  /** Switches who acts. */
  as(email: string): this {
    this.acting = email;
    return this;
  }

  /** Somebody acts who is not signed in, and whom the file must be shared with by its link. */
  asAnonymous(): this {
    return this.as(ANONYMOUS);
  }

  /**
   * Makes a copy that belongs to this user and acts as him. Script and cells come along; triggers, properties, consents
   * and range protections do not.
   */
  copy(email: string, name = copyName(this.file.book)): Host {
    const book = copyBook(this.file.book, newFileId(this.world), email, name);
    const { dist, scriptTimeZone } = this.file;
    return new Host(this.world, addFile(this.world, book, { dist, scriptTimeZone }).id, email);
  }

  /** Another file of the same world, by its id. */
  other(id: string): Host {
    if (!this.world.files.has(id)) throw new Error(`There is no file ${id}`);
    return new Host(this.world, id, this.acting);
  }

  /** Gives somebody access to the file. */
  share(email: string, role: 'editor' | 'viewer' = 'editor'): this {
    const { book } = this.file;
    this.unshare(email);
    (role === 'editor' ? book.editors : book.viewers).push(email);
    return this;
  }

  unshare(email: string): this {
    const { book } = this.file;
    book.editors = book.editors.filter((one) => !sameAddress(one, email));
    book.viewers = book.viewers.filter((one) => !sameAddress(one, email));
    return this;
  }

  /** What everybody may who has the link to the file, signed in or not; null takes it back. */
  shareByLink(role: 'editor' | 'viewer' | null): this {
    const { book } = this.file;
    if (role === null) delete book.link;
    else book.link = role;
    return this;
  }

  /** From now on this user clicks Cancel on Google's consent screen; `acceptConsent` ends that. */
  refuseConsent(email: string): this {
    this.file.consents.refused.push(email.toLowerCase());
    return this;
  }

  acceptConsent(email: string): this {
    const { consents } = this.file;
    consents.refused = consents.refused.filter((one) => one !== email.toLowerCase());
    return this;
  }

  /** Opens (or reloads) the file: the menu is drawn anew, dialogs are gone. */
  open(): this {
    this.demandAccess();
    Object.assign(screenOf(this.file, this.acting), { menu: [], dialog: null, sidebar: null });
    fireOpen(this.world, this.file, this.acting);
    return this;
  }

  #start(name: string, parts: Pick<Start, 'kind' | 'source' | 'arguments'>): unknown {
    this.demandAccess();
    if (!mayEdit(this.file.book, this.acting)) throw new Error('Only editors can run the script of a file.');
    const user = this.acting;
    if (user === ANONYMOUS) throw new Error('Whoever is not signed in cannot run a script.');
    if (!obtainConsent(this.world, this.file, user)) return undefined;
    const { value, error } = execute(this.world, this.file, { ...parts, function: name, user, actor: user });
    if (error) throw parts.kind === 'call' ? asSentToPage(error) : error;
    return value;
  }

  /** Clicks a menu item by the labels on the way to it. Throws what the script throws; whoever refuses consent sees nothing happen. */
  choose(...path: string[]): this {
    const item = findItem(this.menu, path);
    this.#start(item.function, { kind: 'menu', source: 'menu' });
    return this;
  }

  /** What a dialog's page does through google.script.run; the value is what its success handler gets. */
  call(name: string, ...args: unknown[]): unknown {
    const carried = carriedArguments(args);
    if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
    const given: Start['arguments'] = (_globals, runtime) => carried.map((value) => copyInto(runtime.realm, value));
    return carriedResult(this.#start(name, { kind: 'call', source: 'dialog', arguments: given }));
  }

  closeDialog(): this {
    screenOf(this.file, this.acting).dialog = null;
    return this;
  }

  closeSidebar(): this {
    screenOf(this.file, this.acting).sidebar = null;
    return this;
  }

  /** Moves the clock on and fires the clock triggers due on the way, of all files; returns what ran. */
  advanceTo(instant: Instant, onExecution?: (record: ExecutionRecord) => void): ExecutionRecord[] {
    return advance(this.world, instantFrom(instant, this.file.book.timeZone), onExecution);
  }

  /** Fires the clock triggers of a handler now, out of turn, as Google does when it delivers one late or twice. */
  fire(handler: string): ExecutionRecord[] {
    const triggers = this.file.triggers.filter((one) => one.handler === handler && one.type === 'CLOCK');
    if (triggers.length === 0) throw new Error(`There is no clock trigger for ${handler}`);
    return triggers.map((trigger) => fireClock(this.world, this.file, trigger));
  }

  /**
   * Plays an act whose alerts, prompts and consent screens are answered from outside: at the first one without an answer
   * everything is undone and the question returned; call again with `[...answered, { question, answer }]`.
   */
  runWithQuestions<T>(act: (host: this) => T, known: readonly AnsweredQuestion[] = []): Replayed<T> {
    const acting = this.acting;
    const outcome = replay(this.world, known, () => act(this));
    if (!outcome.done) this.acting = acting;
    return outcome;
  }
}
