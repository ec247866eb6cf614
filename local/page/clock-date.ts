const MachineDate = Date;
let offset = 0;

/** The host's clock as this page's own: what the grid works out (`TODAY()`) must not ask the machine's. */
export function keepTime(now: number): void {
  offset = now - MachineDate.now();
}

/** From here on `new Date()` and `Date.now()` tell the host's time. */
export function replaceClock(): void {
  const shifted = new Proxy(MachineDate, {
    construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [target.now() + offset]),
    apply: (target) => new target(target.now() + offset).toString(),
    get(target, name, receiver) {
      return name === 'now' ? () => target.now() + offset : Reflect.get(target, name, receiver);
    },
  });
  globalThis.Date = shifted;
}
