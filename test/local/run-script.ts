import { createHost, type Host, type HostOptions } from '../../local/host';
import { scriptProject } from './script-project';

/** A host whose script has this one function body behind `main`. */
export function hostWith(body: string, options: HostOptions = {}): Host {
  return createHost({ dist: scriptProject(`function main(a, b) { ${body} }`), ...options });
}

/** What an expression comes to inside the script; dates must be made plain by the expression itself. */
export function evaluated(expression: string, options: HostOptions = {}): unknown {
  return hostWith(`return (${expression});`, options).call('main');
}
