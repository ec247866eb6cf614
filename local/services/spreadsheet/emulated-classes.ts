import './assemble';
import './assemble-overlays';
import * as classes from './classes';

/** The methods that are emulated of each class of the service, as `{ Range: ['getValues', …] }`. */
export function emulatedClasses(): Record<string, readonly string[]> {
  return Object.fromEntries(Object.values(classes).map((one) => [one.name, [...one.methods()].sort()]));
}
